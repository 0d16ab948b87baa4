import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Hasura: API error codes", "https://hasura.io/docs/2.0/api-reference/graphql-api/index/");
const SOURCE_2 = docs("Hasura: authentication", "https://hasura.io/docs/2.0/auth/authentication/index/");
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** Both forms hold a path that begins at `$`, which is Hasura's own. */
const atPath = body(/"path":\s{0,4}"\$/);
const hasura = (name: string, pattern: RegExp) =>
  all(atPath, body(new RegExp(`"code":\\s{0,4}"${name}"`)), body(pattern));

/** What Hasura says by the code of its errors, which it mostly sends under 200. */
export const hasuraCauses = {
  id: "hasura",
  causes: [
    likely("secret-missing", "auth-missing", "any", hasura("access-denied", /required, but not found/), {
      why: text({
        en: "Hasura wants its admin secret, and the request did not carry it; in this mode (neither JWT nor webhook configured) it reads no tokens.",
        "zh-CN":
          "Hasura 需要 admin secret，而请求没有带；此模式下（既没有配置 JWT 也没有配置 webhook）它不读取令牌。",
      }),
      fix: [
        text({
          en: "Send x-hasura-admin-secret, or set HASURA_GRAPHQL_UNAUTHORIZED_ROLE; for tokens set HASURA_GRAPHQL_JWT_SECRET first.",
          "zh-CN":
            "发送 x-hasura-admin-secret，或设置 HASURA_GRAPHQL_UNAUTHORIZED_ROLE；要用令牌须先设置 HASURA_GRAPHQL_JWT_SECRET。",
        }),
      ],
    }),
    likely(
      "secret-wrong",
      "auth-invalid",
      "any",
      hasura("access-denied", /invalid \\?"?x-hasura-(?:admin-secret|access-key)/),
      {
        why: text({
          en: "The admin secret that was sent is not the one of this Hasura server.",
          "zh-CN": "发送的 admin secret 与这个 Hasura 服务器的不一致。",
        }),
      },
    ),
    likely(
      "token-missing",
      "auth-missing",
      "any",
      hasura("invalid-headers", /Missing 'Authorization' or 'Cookie' header/),
      {
        why: text({
          en: "Hasura runs in JWT mode and found no token in the request.",
          "zh-CN": "Hasura 以 JWT 模式运行，请求中没有令牌。",
        }),
      },
    ),
    likely("token-expired", "auth-token-expired", "any", hasura("invalid-jwt", /JWTExpired/), {
      why: text({
        en: "The token is past its time; Hasura says JWTExpired.",
        "zh-CN": "令牌已过期；Hasura 写明了 JWTExpired。",
      }),
    }),
    likely("token-refused", "auth-invalid", "any", hasura("invalid-jwt", /JWSError|no key|Malformed/i), {
      why: text({
        en: "Hasura cannot read the token as a JWT, or cannot verify it with the key of HASURA_GRAPHQL_JWT_SECRET.",
        "zh-CN": "Hasura 无法把令牌解析为 JWT，或无法用 HASURA_GRAPHQL_JWT_SECRET 中的密钥验证它。",
      }),
    }),
    likely("token-for-others", "auth-invalid", "any", hasura("invalid-jwt", /JWTNotIn|audience|issuer/i), {
      why: text({
        en: "Audience or issuer of the token is not the one that HASURA_GRAPHQL_JWT_SECRET asks for; its key is not the matter.",
        "zh-CN": "令牌的 audience 或 issuer 与 HASURA_GRAPHQL_JWT_SECRET 要求的不同；问题不在密钥。",
      }),
      fix: [
        text({
          en: "Compare aud and iss of the token with `audience` and `issuer` in HASURA_GRAPHQL_JWT_SECRET.",
          "zh-CN": "把令牌的 aud 和 iss 与 HASURA_GRAPHQL_JWT_SECRET 中的 `audience` 和 `issuer` 对照。",
        }),
      ],
    }),
    likely(
      "role-not-allowed",
      "auth-not-authorised",
      "any",
      hasura("(?:access-denied|jwt-invalid-claims)", /requested role is not in allowed roles/),
      {
        why: text({
          en: "The role in x-hasura-role is not among the allowed roles of the token.",
          "zh-CN": "x-hasura-role 中的角色不在令牌允许的角色之列。",
        }),
      },
    ),
    likely(
      "field-not-visible",
      "auth-not-authorised",
      "any",
      hasura(
        "validation-failed",
        /field (?:'|\\")[^'"\\]{1,200}(?:'|\\") not found in type: '(?:query_root|subscription_root)'/,
      ),
      {
        why: text({
          en: "The table is not tracked, this role may not select from it, or the name is misspelt: the schema of this role has no such field.",
          "zh-CN": "该表没有被跟踪，这个角色没有查询权限，或名称拼写有误：这个角色的模式中没有这个字段。",
        }),
        fix: [
          text({
            en: "Track the table, give the role its select permission in the console, and check which role the token names.",
            "zh-CN": "跟踪该表，在控制台给该角色 select 权限，并检查令牌里写的是哪个角色。",
          }),
        ],
      },
    ),
    likely(
      "mutation-not-visible",
      "auth-not-authorised",
      "any",
      hasura(
        "validation-failed",
        /field (?:'|\\")[^'"\\]{1,200}(?:'|\\") not found in type: 'mutation_root'/,
      ),
      {
        why: text({
          en: "The table is not tracked, this role may not insert, update or delete there, or the name is misspelt: the schema of this role has no such mutation.",
          "zh-CN":
            "该表没有被跟踪，这个角色没有插入、更新或删除权限，或名称拼写有误：这个角色的模式中没有这个变更。",
        }),
        fix: [
          text({
            en: "Track the table, give the role its insert, update or delete permission, and check which role the token names.",
            "zh-CN": "跟踪该表，给该角色相应的 insert、update 或 delete 权限，并检查令牌里写的是哪个角色。",
          }),
        ],
      },
    ),
    likely(
      "column-not-visible",
      "auth-not-authorised",
      "any",
      hasura(
        "validation-failed",
        /field (?:'|\\")[^'"\\]{1,200}(?:'|\\") not found in type: '(?!query_root'|subscription_root'|mutation_root')/,
      ),
      {
        why: text({
          en: "For this role the type has no such field: its permission leaves the column out, the relation is not tracked, or the name is misspelt.",
          "zh-CN": "对这个角色来说，该类型没有这个字段：权限未包含该列、关系没有被跟踪，或名称拼写有误。",
        }),
        fix: [
          text({
            en: "Tick the column in the role's select (or insert, update) permission. Without a token the role is that of HASURA_GRAPHQL_UNAUTHORIZED_ROLE.",
            "zh-CN":
              "在该角色的 select（或 insert、update）权限中勾选该列。不带令牌时使用 HASURA_GRAPHQL_UNAUTHORIZED_ROLE 指定的角色。",
          }),
        ],
      },
    ),
    likely(
      "not-unique",
      "target-already-exists",
      "any",
      hasura("constraint-violation", /Uniqueness violation/),
      {
        why: text({ en: "A row with this unique key exists already.", "zh-CN": "已存在具有该唯一键的行。" }),
      },
    ),
    likely(
      "check-violated",
      "auth-not-authorised",
      "any",
      hasura("permission-error", /check constraint of an insert\/update permission/),
      {
        why: text({
          en: "The row does not fulfil the check of this role's insert or update permission.",
          "zh-CN": "该行不满足这个角色的 insert 或 update 权限检查。",
        }),
      },
    ),
  ],
} as const;

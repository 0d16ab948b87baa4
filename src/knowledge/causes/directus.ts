import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Directus: error codes", "https://directus.io/docs/guides/connect/errors");
const { table, likely, possible } = causesOf(anybody, SOURCE);

const SCHEMA = docs(
  "Directus: collection-exists.ts",
  "https://github.com/directus/directus/blob/main/api/src/middleware/collection-exists.ts",
);
const SYNCHRONIZATION = docs(
  "Directus: synchronization",
  "https://directus.io/docs/configuration/synchronization",
);

const directusCode = codeInBody(/"extensions":\s{0,4}\{[^{}]{0,2000}?"code":\s{0,4}"([A-Z_]{3,60})"/);

/** Directus's codes by mechanism. */
export const directusCodes = {
  "auth-invalid": ["INVALID_CREDENTIALS", "INVALID_TOKEN", "INVALID_OTP", "USER_SUSPENDED"],
  "auth-token-expired": ["TOKEN_EXPIRED"],
  "auth-not-authorised": ["FORBIDDEN"],
  "ip-not-allowed": ["INVALID_IP"],
  "validation-failed": [
    "INVALID_PAYLOAD",
    "INVALID_QUERY",
    "FAILED_VALIDATION",
    "INVALID_FOREIGN_KEY",
    "NOT_NULL_VIOLATION",
    "VALUE_OUT_OF_RANGE",
    "VALUE_TOO_LONG",
    "CONTAINS_NULL_VALUES",
    "ILLEGAL_ASSET_TRANSFORMATION",
    "UNPROCESSABLE_CONTENT",
    "INVALID_PATH_PARAMETER",
  ],
  "target-already-exists": ["RECORD_NOT_UNIQUE"],
  "route-not-found": ["ROUTE_NOT_FOUND"],
  "method-not-allowed-by-application": ["METHOD_NOT_ALLOWED"],
  "range-beyond-end": ["RANGE_NOT_SATISFIABLE"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "request-body-too-large": ["CONTENT_TOO_LARGE"],
  "rate-limited": ["REQUESTS_EXCEEDED", "EMAIL_LIMIT_EXCEEDED"],
  "handler-timeout": ["OUT_OF_TIME"],
  "quota-exhausted": ["LIMIT_EXCEEDED"],
  "dependency-unavailable": ["SERVICE_UNAVAILABLE", "UNEXPECTED_RESPONSE"],
  "unhandled-exception": ["INTERNAL_SERVER_ERROR"],
} as const satisfies CauseTable;

/** What Directus says by its code. */
export const directusCauses = {
  id: "directus",
  over: ["auth", "hidden-rights"],
  causes: [
    // Only an administrator has this page, and none of the rights is missing to one: the name is not in the schema.
    causesOf(anybody, SCHEMA, SYNCHRONIZATION).likely(
      "schema-outdated",
      "stale-schema-cache",
      403,
      all(
        code(directusCode, "FORBIDDEN"),
        path(/\/(?:fields|collections|relations)\/[^/]/),
        sent("referer", /\/admin\/settings\/data-model\b/),
      ),
      {
        why: text({
          en: "An administrator may do this: the container that answered does not know the collection or field. Its schema in memory is old, or the field was deleted.",
          "zh-CN":
            "管理员本有权限：响应的容器不认识这个集合或字段，可能是它内存中的结构已旧，也可能该字段已被删除。",
        }),
        fix: [
          text({
            en: "With several containers set REDIS and SYNCHRONIZATION_STORE=redis, so that all learn of a change.",
            "zh-CN": "有多个容器时设置 REDIS 和 SYNCHRONIZATION_STORE=redis，让它们都得知变更。",
          }),
          text({
            en: "At once: restart all containers, or clear the cache of each one (POST /utils/cache/clear?system). Look whether the field was deleted.",
            "zh-CN":
              "立即可做：重启所有容器，或逐个清除它们的缓存（POST /utils/cache/clear?system），并查看该字段是否已删除。",
          }),
        ],
        confirm: text({
          en: "Repeat the call a few times: with several containers it succeeds now and then.",
          "zh-CN": "多试几次：有多个容器时，调用会时而成功。",
        }),
      },
    ),
    ...table(directusCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      // Apollo Server writes this code too, in the same place.
      when: (name) =>
        name === "INTERNAL_SERVER_ERROR"
          ? all(code(directusCode, name), body(/"message":\s{0,4}"An unexpected error occurred\."/))
          : code(directusCode, name),
      prefix: "code-",
    }),
    possible(
      "hidden",
      "missing-object-shown-as-403",
      403,
      all(code(directusCode, "FORBIDDEN"), body("You don't have permission to access this")),
      {
        why: text({
          en: "The collection or item may not exist: Directus answers 403 for that too, so as not to give it away.",
          "zh-CN": "集合或条目可能不存在：Directus 对此同样返回 403，以免泄露是否存在。",
        }),
        fix: [
          text({
            en: "Check the name of the collection and the id of the item, letter by letter.",
            "zh-CN": "逐字检查集合名和条目的 id。",
          }),
        ],
        confirm: text({
          en: "Look for the collection and the item in the Data Studio, logged in as an administrator.",
          "zh-CN": "以管理员身份登录 Data Studio，查看该集合和条目是否存在。",
        }),
      },
    ),
    likely(
      "no-permission",
      "auth-not-authorised",
      403,
      all(code(directusCode, "FORBIDDEN"), body("You don't have permission to access this")),
      {
        why: text({
          en: "Directus answers so for what the role may not see or do and for what does not exist, so that neither is given away.",
          "zh-CN": "对无权查看或操作的和不存在的内容，Directus 的响应都相同，以免泄露是否存在。",
        }),
        fix: [
          text({
            en: "In Settings, Access Policies (before 11: Access Control), open the policy of the role or Public, add the right on the collection, and check its name.",
            "zh-CN":
              "打开 Settings → Access Policies（11 之前为 Access Control），在该角色的策略或 Public 中为集合添加所需权限，并核对集合名。",
          }),
        ],
      },
    ),
  ],
} as const;

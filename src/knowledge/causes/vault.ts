import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Vault: HTTP API, error response",
  "https://developer.hashicorp.com/vault/api-docs#error-response",
);
const { likely } = causesOf(anybody, SOURCE);

const vault = (pattern: RegExp) => all(jsonWith(["errors"], ["warnings", "data"]), body(pattern));

/** What Vault (and OpenBao) says under `errors`. */
export const vaultCauses = {
  id: "vault",
  causes: [
    likely("token-missing", "auth-missing", [400, 403], vault(/"missing client token"/), {
      why: text({
        en: "The request carried no token (X-Vault-Token, or Authorization: Bearer).",
        "zh-CN": "请求没有带令牌（X-Vault-Token 或 Authorization: Bearer）。",
      }),
    }),
    likely("denied", "auth-not-authorised", 403, vault(/permission denied(?:"|\\n)/), {
      why: text({
        en: 'The token\'s policies do not allow this path, or Vault no longer knows the token; newer Vault then adds "invalid token", older and OpenBao do not.',
        "zh-CN":
          "令牌的策略不允许这个路径，或 Vault 已不认识该令牌；后一种情况新版 Vault 会附加“invalid token”，旧版和 OpenBao 的说法相同。",
      }),
      fix: [
        text({
          en: "Ask `vault token lookup` and `vault token capabilities TOKEN PATH`; KV version 2 policies name MOUNT/data/…; mind X-Vault-Namespace.",
          "zh-CN":
            "运行 `vault token lookup` 和 `vault token capabilities TOKEN PATH`；KV 第 2 版的策略要写 MOUNT/data/…（MOUNT 为挂载路径），并注意 X-Vault-Namespace。",
        }),
      ],
    }),
    likely("token-bad", "auth-invalid", 403, vault(/"(?:bad token|invalid token)"/), {
      why: text({
        en: "Vault does not know the token that the body names (auth/token/lookup and the like): revoked, past its time, or of another cluster.",
        "zh-CN": "Vault 不认识正文中给出的令牌（auth/token/lookup 等接口）：已撤销、过期，或属于另一个集群。",
      }),
    }),
    likely("sealed", "service-stopped", 503, vault(/"Vault is sealed"/), {
      why: text({
        en: "Vault runs but is sealed, mostly by a restart or `vault operator seal`: until it is unsealed only seal-status, health, unseal and their like answer.",
        "zh-CN":
          "Vault 在运行但处于封印状态（多半是重启过，或执行过 `vault operator seal`）：解封前只有 seal-status、health、unseal 等接口响应。",
      }),
      fix: [
        text({
          en: "Run `vault operator unseal` with the needed number of keys, or set up auto-unseal.",
          "zh-CN": "用所需数量的密钥运行 `vault operator unseal`，或配置自动解封。",
        }),
      ],
    }),
    likely("no-engine", "route-not-found", 404, vault(/no handler for route/), {
      why: text({
        en: "No secrets engine or auth method is mounted at this path.",
        "zh-CN": "这个路径上没有挂载密钥引擎或认证方法。",
      }),
      fix: [
        text({
          en: "Compare with `vault secrets list` and `vault auth list`.",
          "zh-CN": "与 `vault secrets list` 和 `vault auth list` 对照。",
        }),
      ],
    }),
    likely(
      "nothing-there",
      "record-not-found",
      404,
      all(jsonWith(["errors"], ["warnings", "data"]), body(/^\s{0,4}\{\s{0,8}"errors":\s{0,4}\[\s{0,4}\]/)),
      {
        why: text({
          en: "Vault has nothing at this path, or it was deleted; for KV version 2 read MOUNT/data/….",
          "zh-CN":
            "Vault 在这个路径上没有内容，或已删除；KV 第 2 版要读取 MOUNT/data/…（MOUNT 为挂载路径）。",
        }),
      },
    ),
    likely(
      "operation",
      "method-not-allowed-by-application",
      405,
      vault(/"1 error occurred:\\n\\t\* unsupported operation|unsupported operation/),
      {
        why: text({
          en: "The path of Vault takes other operations than this method stands for.",
          "zh-CN": "Vault 的这个路径不支持该方法所代表的操作。",
        }),
      },
    ),
    likely(
      "login-wrong",
      "auth-invalid",
      400,
      vault(/invalid (?:role or secret ID|username or password|role ID|secret id)/),
      {
        why: text({
          en: "The auth method of Vault does not accept the login.",
          "zh-CN": "Vault 的认证方法不接受该登录。",
        }),
      },
    ),
  ],
} as const;

import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Vault: HTTP API, error response",
  "https://developer.hashicorp.com/vault/api-docs#error-response",
);
const { likely, proven } = causesOf(anybody, SOURCE);

const vault = (pattern: RegExp) => all(jsonWith(["errors"], ["warnings", "data"]), body(pattern));

const MISSING = /^\{"errors":\s{0,4}\[\s{0,4}"missing client token"\s{0,4}\]/;

/** What Vault (and OpenBao) says under `errors`. */
export const vaultCauses = {
  id: "vault",
  over: ["auth", "refusal", "not-found", "request-body", "limits"],
  causes: [
    proven(
      "token-missing",
      "auth-missing",
      [400, 403],
      // Vault says it of a request without a token alone; a proxy or an application may have sent its own without one.
      all(vault(MISSING), path(/^\/v1\//), notSent("x-vault-token"), notSent("authorization")),
      {
        why: text({
          en: "The request carried no token (X-Vault-Token, or Authorization: Bearer).",
          "zh-CN": "请求没有带令牌（X-Vault-Token 或 Authorization: Bearer）。",
        }),
      },
    ),
    likely("token-not-read", "auth-missing", [400, 403], vault(MISSING), {
      why: text({
        en: "Vault found no token: it reads X-Vault-Token, and Authorization: Bearer in newer versions.",
        "zh-CN": "Vault 没有读到令牌：它读取 X-Vault-Token，较新的版本也读取 Authorization: Bearer。",
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
    likely("standing-by", "service-stopped", [429, 500, 503], vault(/"Vault is in standby mode"/), {
      why: text({
        en: "This node of Vault is a standby and did not hand the request to the active node.",
        "zh-CN": "这个 Vault 节点处于备用状态，没有把请求转交给主节点。",
      }),
      fix: [
        text({
          en: "See `vault status` on every node: one must be unsealed and active; let the load balancer ask /v1/sys/health.",
          "zh-CN":
            "在每个节点上运行 `vault status`：必须有一个已解封的主节点；负载均衡器应检查 /v1/sys/health。",
        }),
      ],
    }),
    proven("requests-limited", "rate-limited", 429, vault(/rate limit quota exceeded/), {
      why: text({
        en: "This client, or all that share its address or group, send more requests than a rate limit quota of Vault allows (global, or for this namespace, mount or path).",
        "zh-CN":
          "这个客户端，或与它共用地址或分组的所有客户端，请求数超过了 Vault 速率限制配额（全局，或针对这个命名空间、挂载或路径）。",
      }),
      fix: [
        text({
          en: "Wait (for Retry-After, if it is sent) and reuse tokens and leases; `vault list sys/quotas/rate-limit` shows the quotas.",
          "zh-CN":
            "等待（如有 Retry-After 则按其时间），并重用令牌和租约；`vault list sys/quotas/rate-limit` 列出配额。",
        }),
      ],
    }),
    proven("leases-limited", "quota-exhausted", 429, vault(/lease count quota exceeded/), {
      why: text({
        en: "As many leases are held as a lease count quota of Vault allows.",
        "zh-CN": "租约数已达到 Vault 租约数配额的上限。",
      }),
      fix: [
        text({
          en: "Revoke leases that nobody uses, shorten their time, or raise the quota under sys/quotas/lease-count.",
          "zh-CN": "撤销无人使用的租约，缩短其有效期，或在 sys/quotas/lease-count 下提高配额。",
        }),
      ],
    }),
    proven("busy", "service-overloaded", 503, vault(/"overloaded, try again later"/)),
    proven(
      "namespace-locked",
      "service-stopped",
      503,
      vault(/API access to this namespace has been locked by an administrator/),
      {
        why: text({
          en: "An administrator has locked the interface of this Vault namespace.",
          "zh-CN": "管理员已锁定这个 Vault 命名空间的接口。",
        }),
        fix: [
          text({
            en: "An administrator unlocks it with `vault namespace unlock` and the key that locking gave.",
            "zh-CN": "由管理员用锁定时给出的密钥运行 `vault namespace unlock`。",
          }),
        ],
      },
    ),
    likely("wrapping-spent", "auth-invalid", 400, vault(/wrapping token is not valid or does not exist/), {
      why: text({
        en: "The wrapping token is wrong, past its time or used already: each can be unwrapped once.",
        "zh-CN": "包装令牌错误、已过期或已被使用：每个只能解包一次。",
      }),
      fix: [
        text({
          en: "Ask for a new one; where nobody of yours unwrapped it, somebody else may have read the secret.",
          "zh-CN": "重新申请一个；如果自己人没有解包过，机密可能已被他人读取。",
        }),
      ],
    }),
    proven("state-behind", "precondition-failed", 412, vault(/required index state not present/), {
      why: text({
        en: "This node of Vault does not have yet the state that X-Vault-Index or the token itself asks for.",
        "zh-CN": "这个 Vault 节点还没有 X-Vault-Index 或令牌本身所要求的状态。",
      }),
      fix: [
        text({
          en: "Try again a moment later, or forward to the active node (X-Vault-Inconsistent: forward-active-node, where allow_forwarding_via_header is on).",
          "zh-CN":
            "稍后重试，或转发给主节点（X-Vault-Inconsistent: forward-active-node，需启用 allow_forwarding_via_header）。",
        }),
      ],
    }),
    likely("no-engine", "route-not-found", 404, vault(/no handler for route|"unsupported path"/), {
      why: text({
        en: "No secrets engine or auth method is mounted at this path, or (unsupported path) the one there has no such path.",
        "zh-CN": "这个路径上没有挂载密钥引擎或认证方法，或（unsupported path）所挂载的没有这个路径。",
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

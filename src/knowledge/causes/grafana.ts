import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Grafana: configuration",
  "https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/",
);
const SOURCE_2 = docs(
  "Grafana: HTTP API authentication",
  "https://grafana.com/docs/grafana/latest/developers/http_api/authentication/",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Grafana says by itself. */
export const grafanaCauses = {
  id: "grafana",
  causes: [
    likely("origin", "csrf-token-invalid", 403, body(/^origin not allowed\n?$/), {
      why: text({
        en: "Grafana compares Origin with Host, and behind this proxy they differ.",
        "zh-CN": "Grafana 把 Origin 与 Host 比较，而在这个代理之后两者不同。",
      }),
      fix: [
        text({
          en: "Pass the Host on in the proxy (nginx: proxy_set_header Host $host), or set csrf_trusted_origins in [security].",
          "zh-CN":
            "在代理上转发 Host（nginx：proxy_set_header Host $host），或在 [security] 中设置 csrf_trusted_origins。",
        }),
      ],
    }),
    likely(
      "key-wrong",
      "auth-invalid",
      401,
      all(
        jsonWith(["message"], ["extra", "messageId", "statusCode", "traceID"]),
        json("message", /^Invalid (?:API key|username or password)$/),
      ),
      {
        why: text({
          en: "Grafana does not know this key, token or login.",
          "zh-CN": "Grafana 不认识这个密钥、令牌或登录名。",
        }),
      },
    ),
    likely(
      "key-expired",
      "auth-token-expired",
      401,
      any(json("messageId", /^api-key\.expired$/), json("message", /^Expired API key$/)),
      {
        why: text({
          en: "The key or token of Grafana is past its time.",
          "zh-CN": "Grafana 的密钥或令牌已过期。",
        }),
      },
    ),
    likely("session", "auth-token-expired", 401, json("messageId", /^session\.token\.rotate$/), {
      why: text({
        en: "The login cookie of Grafana is past its time and must be renewed.",
        "zh-CN": "Grafana 的登录 Cookie 已过期，需要更新。",
      }),
      fix: [
        text({
          en: "Let grafana_session and grafana_session_expiry pass the proxy, or log in anew.",
          "zh-CN": "让代理放行 grafana_session 和 grafana_session_expiry，或重新登录。",
        }),
      ],
    }),
    likely(
      "permission",
      "auth-not-authorised",
      403,
      any(
        json("accessErrorId", /^ACE\d/),
        json("message", /^You'll need additional permissions to perform this action/),
      ),
      {
        why: text({
          en: "The caller lacks a permission, which newer versions of Grafana name where they can; an error inside its access control reads the same.",
          "zh-CN": "调用者缺少权限，较新的 Grafana 会尽量写明是哪一项；权限系统内部出错时的响应也相同。",
        }),
        fix: [
          text({
            en: "Give the role the permission that is named; where none is, look for accessErrorId in Grafana's log.",
            "zh-CN": "给该角色写明的权限；没有写明时，在 Grafana 日志中查找 accessErrorId。",
          }),
        ],
      },
    ),
    likely(
      "login-wanted",
      "auth-missing",
      401,
      all(
        jsonWith(["message"], ["extra", "messageId", "statusCode", "traceID"]),
        json("message", /^Unauthorized$/),
        any(json("messageId", /^auth\.unauthorized$/), json("traceID", /^/)),
        notSent("authorization"),
      ),
      {
        why: text({
          en: "Grafana found neither a login cookie nor a token.",
          "zh-CN": "Grafana 既没有找到登录 Cookie，也没有找到令牌。",
        }),
      },
    ),
  ],
} as const;

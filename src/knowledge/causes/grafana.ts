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
        en: "Origin is not accepted: Grafana compares its host name with Host; they differ behind a proxy that changes Host, or for another site's page. Others may use the same words.",
        "zh-CN":
          "Origin 不被接受：Grafana 把它的主机名与 Host 比较；代理改写了 Host，或页面来自其他站点时两者不同。其他系统也可能用同样的措辞。",
      }),
      fix: [
        text({
          en: "Pass the Host on in the proxy (nginx: proxy_set_header Host $host), or add the origin's host name to csrf_trusted_origins in [security].",
          "zh-CN":
            "在代理上转发 Host（nginx：proxy_set_header Host $host），或把来源的主机名加入 [security] 的 csrf_trusted_origins。",
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
          en: "The key, token, user name or password is wrong. Grafana says the same of a user blocked after failed logins, and other systems use these words too.",
          "zh-CN":
            "密钥、令牌、用户名或密码不正确；因多次登录失败而被锁定的用户，Grafana 的说法也相同；其他系统也用这些措辞。",
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
          en: "The key or token is past its time; Grafana says so in these words, and others may too.",
          "zh-CN": "密钥或令牌已过期；Grafana 这样写，其他系统也可能用同样的措辞。",
        }),
      },
    ),
    likely("session", "auth-token-expired", 401, json("messageId", /^session\.token\.rotate$/), {
      why: text({
        en: "The session token in Grafana's cookie is due for its regular rotation. Grafana's own pages renew it by themselves.",
        "zh-CN": "Grafana 登录 Cookie 中的会话令牌到了定期轮换的时间；Grafana 自己的页面会自动更新它。",
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
          en: "Grafana found neither a login cookie nor a token, or the session of the cookie no longer exists.",
          "zh-CN": "Grafana 既没有找到登录 Cookie，也没有找到令牌，或 Cookie 对应的会话已不存在。",
        }),
      },
    ),
  ],
} as const;

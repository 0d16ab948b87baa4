import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "OAuth2 Proxy: configuration",
  "https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview",
);
const { likely } = causesOf(anybody, SOURCE);

const page = (pattern: RegExp) => all(body(/oauth2-proxy\/oauth2-proxy|OAuth2 Proxy/), body(pattern));

/** What the page of OAuth2 Proxy says. */
export const oauth2ProxyCauses = {
  id: "oauth2-proxy",
  causes: [
    likely(
      "upstream",
      "upstream-connection-refused",
      502,
      page(/There was a problem connecting to the upstream server\./),
      {
        why: text({
          en: "OAuth2 Proxy let the caller in and got no answer from the server behind it.",
          "zh-CN": "OAuth2 Proxy 放行了调用者，但没有收到其后服务器的响应。",
        }),
        fix: [
          text({
            en: "Check --upstream and ask it from the same network as the proxy (newer images have no shell, except -alpine). The log says why (refused, name, TLS).",
            "zh-CN":
              "检查 --upstream，并从代理所在的网络请求它（较新的镜像里没有 shell，-alpine 除外）。日志写明了原因（拒绝、域名、TLS）。",
          }),
        ],
      },
    ),
    likely(
      "csrf-cookie",
      "csrf-token-invalid",
      403,
      page(/Login Failed: Unable to find a valid CSRF token\. Please try again\./),
      {
        why: text({
          en: "The CSRF cookie of the login's beginning did not come back to the callback, is too old, or belongs to another login.",
          "zh-CN": "登录开始时的 CSRF Cookie 没有随回调返回、已过期，或属于另一次登录。",
        }),
        fix: [
          text({
            en: "Keep one host and https on the whole way; check --cookie-domain, --cookie-samesite, --cookie-csrf-per-request and the clock.",
            "zh-CN":
              "全程使用同一主机和 https；检查 --cookie-domain、--cookie-samesite、--cookie-csrf-per-request 和时钟。",
          }),
        ],
      },
    ),
    likely(
      "not-allowed",
      "auth-not-authorised",
      403,
      page(/Invalid session: unauthorized|You do not have permission to access this resource\./),
      {
        why: text({
          en: "The account is not among the allowed addresses, domains or groups, or its new session could not be validated; the log says which.",
          "zh-CN": "账号不在允许的邮箱、域名或组之列，或新会话未能通过验证；日志写明是哪一种。",
        }),
        fix: [
          text({
            en: "Check --email-domain, --authenticated-emails-file and --allowed-group.",
            "zh-CN": "检查 --email-domain、--authenticated-emails-file 和 --allowed-group。",
          }),
        ],
      },
    ),
    likely(
      "provider",
      "dependency-unavailable",
      [403, 500],
      page(/Login Failed: The upstream identity provider returned an error/),
      {
        why: text({
          en: "The identity provider sent the login back with the error that the page quotes: access_denied is a refusal, other codes are mostly a wrong client registration.",
          "zh-CN":
            "身份提供方以页面上引用的错误退回了登录：access_denied 表示被拒绝，其他代码多半是客户端登记有误。",
        }),
      },
    ),
  ],
} as const;

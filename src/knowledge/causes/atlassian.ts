import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { proven } = causesOf(
  anybody,
  docs(
    "Atlassian: REST API authentication",
    "https://developer.atlassian.com/cloud/jira/platform/basic-auth-for-rest-apis/",
  ),
);

/** What Jira and Confluence say of a login in a field of their own. */
export const atlassianCauses = {
  id: "atlassian",
  over: ["auth", "csrf"],
  causes: [
    proven(
      "login-refused",
      "auth-invalid",
      [401, 403],
      field("x-seraph-loginreason", /AUTHENTICATED_FAILED/),
      {
        why: text({
          en: "Jira or Confluence refused the user name with this password or token.",
          "zh-CN": "Jira 或 Confluence 拒绝了这组用户名与密码或令牌。",
        }),
        fix: [
          text({
            en: "In the cloud send the e-mail address and an API token, not the password.",
            "zh-CN": "在云端使用邮箱地址和 API 令牌，而不是密码。",
          }),
        ],
      },
    ),
    proven(
      "captcha-wanted",
      "bot-challenge",
      [401, 403],
      field("x-seraph-loginreason", /AUTHENTICATION_DENIED/),
      {
        why: text({
          en: "After too many failed logins the account must solve a CAPTCHA in the browser first.",
          "zh-CN": "登录失败次数过多，账户必须先在浏览器中通过验证码。",
        }),
        fix: [
          text({
            en: "Log in once in the browser and solve it; then correct the program's credentials.",
            "zh-CN": "在浏览器中登录一次并通过验证，然后改正程序的凭据。",
          }),
        ],
      },
    ),
    proven(
      "token-check",
      "csrf-token-invalid",
      403,
      any(
        all(
          any(field("x-seraph-loginreason"), field("x-arequestid"), field("atl-traceid")),
          body(/^XSRF check failed/),
        ),
        // The whole body: the REST plugin writes it, and a proxy may take its fields away.
        body(/^XSRF check failed\s?$/),
      ),
      {
        why: text({
          en: "A call from a browser must show that it is none of another site.",
          "zh-CN": "来自浏览器的请求必须表明它不是其他网站发起的。",
        }),
        fix: [
          text({
            en: "Send X-Atlassian-Token: no-check, and no User-Agent of a browser from a server.",
            "zh-CN": "发送 X-Atlassian-Token: no-check；服务器端请求不要使用浏览器的 User-Agent。",
          }),
        ],
      },
    ),
  ],
} as const;

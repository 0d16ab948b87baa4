import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

const EXCHANGE = docs(
  "Exchange: troubleshoot 440 Login Timeout",
  "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx",
);

export const status440 = defineStatus({
  code: 440,
  phrase: "Login Timeout",
  kind: "unregistered",
  name: text({ en: "Login Timeout (Microsoft)", "zh-CN": "登录超时（微软）" }),
  meaning: text({
    en: "Exchange and its web mail: there is no valid login session; it ended or was never started.",
    "zh-CN": "Exchange 及其网页邮箱：没有有效的登录会话，可能已结束，也可能从未建立。",
  }),
  use: text({
    en: "A Microsoft code for logins by form. Other servers should send 401, or 403 with a link to the login.",
    "zh-CN": "微软用于表单登录的状态码。其他服务器应使用 401，或带登录链接的 403。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /owa/service.svc HTTP/1.1
    Host: mail.example

    HTTP/1.1 440 Login Timeout
    Content-Type: text/html

    440 Login Timeout
  `,
  misreadings: [
    {
      believed: text({
        en: "440 only means that you were idle for too long.",
        "zh-CN": "440 只表示闲置太久。",
      }),
      truth: text({
        en: "Exchange also sends it when a client never logged in by the form, or when IIS permissions are wrong.",
        "zh-CN": "客户端根本没走表单登录，或 IIS 权限配置有误时，Exchange 也会返回它。",
      }),
      source: EXCHANGE,
    },
  ],
  lookAlikes: [
    {
      codes: [401],
      difference: text({
        en: "401 names an accepted scheme in WWW-Authenticate. 440 expects a login form and its cookie.",
        "zh-CN": "401 在 WWW-Authenticate 里给出认证方案。440 要的是登录表单和它的 Cookie。",
      }),
    },
    {
      codes: [408],
      difference: text({
        en: "440: there is no valid login. 408: the request itself arrived too slowly.",
        "zh-CN": "440：没有有效的登录。408：请求本身传得太慢。",
      }),
    },
  ],
  usual: ["auth-token-expired", "auth-missing", "auth-check-broken"],
  causes: [],
  asked: ["owa session", "outlook web app", "session timeout", "会话过期", "登录过期", "Outlook 网页版"],
  sources: [EXCHANGE],
});

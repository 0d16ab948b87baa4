import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status401 = defineStatus({
  code: 401,
  phrase: "Unauthorized",
  kind: "registered",
  name: text({ en: "Unauthorized", "zh-CN": "未认证" }),
  meaning: text({
    en: "The request lacks valid credentials for this resource. WWW-Authenticate of the response must say which kind would do.",
    "zh-CN": "请求缺少访问该资源的有效凭据。响应的 WWW-Authenticate 必须说明需要哪一种。",
  }),
  use: text({
    en: "Send it when logging in, or logging in again, could help. Name the accepted schemes in WWW-Authenticate.",
    "zh-CN": "登录或重新登录可能解决问题时使用。在 WWW-Authenticate 中列出可用的认证方案。",
  }),
  request: [
    {
      level: "may",
      field: "Authorization",
      what: text({
        en: "new or other credentials, when the request is repeated",
        "zh-CN": "重发请求时带上新的或不同的凭据",
      }),
      source: rfc(9110, "11.6.2"),
    },
  ],
  response: [
    {
      level: "must",
      field: "WWW-Authenticate",
      what: text({
        en: "at least one challenge that fits this resource",
        "zh-CN": "至少一个适用于该资源的质询",
      }),
      source: rfc(9110, "11.6.1"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /account HTTP/1.1
    Host: api.example

    HTTP/1.1 401 Unauthorized
    WWW-Authenticate: Bearer realm="api"
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "401 means that you are not allowed to do this.",
        "zh-CN": "401 表示没有权限。",
      }),
      truth: text({
        en: "Despite its name it is about who you are. A known caller without permission gets 403.",
        "zh-CN": "名字容易误导，它问的是“你是谁”。身份已知但没有权限时应为 403。",
      }),
      source: rfc(9110, "15.5.2"),
    },
    {
      believed: text({
        en: "WWW-Authenticate is optional, or written as `Basic; realm=…`.",
        "zh-CN": "WWW-Authenticate 可有可无，或写成 `Basic; realm=…`。",
      }),
      truth: text({
        en: 'A 401 must carry it, and a space follows the scheme: `Basic realm="…"`.',
        "zh-CN": '401 必须带上它，而且方案名后面是空格：`Basic realm="…"`。',
      }),
      source: rfc(9110, "11.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [403],
      difference: text({
        en: "401: who are you? Other credentials may help. 403: the server refuses, whether or not it knows you.",
        "zh-CN": "401：你是谁？换凭据可能有用。403：不管认不认识你，服务器都拒绝。",
      }),
    },
    {
      codes: [407],
      difference: text({
        en: "401 comes from the site, 407 from a proxy on the way that wants its own login.",
        "zh-CN": "401 来自网站，407 来自途中的代理，它要的是代理自己的登录。",
      }),
    },
  ],
  usual: ["auth-missing", "auth-invalid", "auth-token-expired", "auth-not-authorised", "auth-scheme-wrong"],
  causes: [],
  asked: [
    "not logged in",
    "login required",
    "unauthenticated",
    "bad token",
    "未登录",
    "需要登录",
    "登录失效",
    "未授权",
    "令牌无效",
    "wrong password",
    "invalid credentials",
    "密码错误",
    "登录状态失效",
    "账号或密码错误",
    "api key invalid",
    "invalid api key",
    "没有登录",
    "API Key 无效",
  ],
  sources: [rfc(9110, "15.5.2")],
});

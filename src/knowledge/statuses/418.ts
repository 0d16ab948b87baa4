import { docs, IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status418 = defineStatus({
  code: 418,
  phrase: "I'm a teapot",
  kind: "unused",
  name: text({ en: "Unused (I'm a teapot)", "zh-CN": "未使用（我是茶壶）" }),
  meaning: text({
    en: "HTTP gives this code no meaning; it is kept free because a well-known joke took it.",
    "zh-CN": "HTTP 没有给这个状态码任何含义；它因一个著名的玩笑（愚人节 RFC）而保留不用。",
  }),
  use: text({
    en: "Do not send it. Those who do mean different things: a joke, a test route, or a refusal of bots.",
    "zh-CN": "不要使用。现实中的含义因站点而异：玩笑、测试路由，或拒绝爬虫。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET /coffee HTTP/1.1
    Host: pot.example

    HTTP/1.1 418 I'm a teapot
    Content-Type: text/plain

    short and stout
  `,
  misreadings: [
    {
      believed: text({
        en: "418 is an official HTTP status.",
        "zh-CN": "418 是正式的 HTTP 状态码。",
      }),
      truth: text({
        en: "The registry lists it as unused. The teapot is from April Fools' RFCs about another protocol, HTCPCP.",
        "zh-CN": "注册表里写的是“未使用”。茶壶出自愚人节 RFC，说的是另一个协议 HTCPCP。",
      }),
      source: rfc(9110, "15.5.19"),
    },
    {
      believed: text({
        en: "No server sends it, so it cannot matter.",
        "zh-CN": "没有服务器会发它，不用理会。",
      }),
      truth: text({
        en: "Some sites answer 418 to clients they take for bots; then slow down or look at the request's headers.",
        "zh-CN": "有些网站对疑似爬虫返回 418；这时应放慢频率，或检查请求标头。",
      }),
      source: docs("MDN: 418", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/418"),
    },
  ],
  lookAlikes: [
    {
      codes: [403, 429],
      difference: text({
        en: "A site that turns bots away should say 403, or 429 for too many requests; 418 says neither.",
        "zh-CN": "拒绝爬虫应返回 403，请求过多应返回 429；418 两者都没说清。",
      }),
    },
  ],
  usual: ["blocked-by-config-rule", "application-error", "user-agent-blocked", "waf-blocked", "rate-limited"],
  causes: [],
  asked: ["teapot", "im a teapot", "coffee", "anti crawler", "茶壶", "反爬", "爬虫被拦"],
  sources: [rfc(9110, "15.5.19"), rfc(2324, "2.3.2"), rfc(7168, "2.3.3"), IANA_STATUS_CODES],
});

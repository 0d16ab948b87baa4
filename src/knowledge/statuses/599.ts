import { docs, IANA_STATUS_CODES } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status599 = defineStatus({
  code: 599,
  phrase: "Network Connect Timeout Error",
  kind: "unregistered",
  name: text({ en: "Network Connect Timeout", "zh-CN": "网络连接超时" }),
  meaning: text({
    en: "No answer was got at all; mostly made up by a client library. Not a standard status.",
    "zh-CN": "完全没有得到响应，多由客户端库自行生成；不是标准状态码。",
  }),
  use: text({ en: "Do not send it; a gateway says 504.", "zh-CN": "不要使用；网关应返回 504。" }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "later",
  example: `
    GET /reports HTTP/1.1
    Host: shop.example

    HTTP/1.1 599 Network Connect Timeout Error
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({ en: "The server answered 599.", "zh-CN": "服务器返回了 599。" }),
      truth: text({
        en: "Often nobody answered: Tornado's client, for one, reports 599 when no response came.",
        "zh-CN": "往往谁也没有响应：例如 Tornado 的客户端在没有收到响应时会报 599。",
      }),
      source: docs("Tornado: HTTPClientError", "https://www.tornadoweb.org/en/stable/httpclient.html"),
    },
  ],
  lookAlikes: [
    {
      codes: [504, 598],
      difference: text({
        en: "599: no connection or no answer. 598: reading took too long. 504: the standard code.",
        "zh-CN": "599：没有连上或没有响应。598：读取超时。504：标准状态码。",
      }),
    },
  ],
  usual: ["upstream-connect-timeout", "upstream-response-timeout"],
  causes: [],
  asked: ["connect timeout", "tornado 599", "网络连接超时"],
  sources: [
    docs("Tornado: HTTPClientError", "https://www.tornadoweb.org/en/stable/httpclient.html"),
    IANA_STATUS_CODES,
  ],
});

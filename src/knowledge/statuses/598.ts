import { docs, IANA_STATUS_CODES, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status598 = defineStatus({
  code: 598,
  phrase: "Network Read Timeout Error",
  kind: "unregistered",
  name: text({ en: "Network Read Timeout", "zh-CN": "网络读取超时" }),
  meaning: text({
    en: "A proxy or client library ran out of time while reading an answer; not a standard status.",
    "zh-CN": "代理或客户端库读取响应时超时；不是标准状态码。",
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

    HTTP/1.1 598 Network Read Timeout Error
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({ en: "The number tells what went wrong.", "zh-CN": "看到这个数字就知道哪里出错。" }),
      truth: text({
        en: "No standard defines it. Alibaba Cloud's edge functions use it for overload, for instance. Find out who sent it.",
        "zh-CN": "没有任何标准定义它。例如阿里云边缘程序用它表示过载。先查明是谁发送的。",
      }),
      source: docs(
        "Alibaba Cloud: EdgeRoutine status codes",
        "https://www.alibabacloud.com/help/doc-detail/279575.htm",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [504, 599],
      difference: text({
        en: "598: reading took too long. 599: connecting did, or no answer came. 504: the standard code.",
        "zh-CN": "598：读取超时。599：连接超时或没有响应。504：标准状态码。",
      }),
    },
  ],
  usual: ["upstream-response-timeout", "service-overloaded"],
  causes: [],
  asked: ["read timeout", "网络读取超时", "读超时"],
  sources: [IANA_STATUS_CODES, rfc(9110, "15")],
});

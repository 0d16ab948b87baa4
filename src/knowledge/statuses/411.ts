import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status411 = defineStatus({
  code: 411,
  phrase: "Length Required",
  kind: "registered",
  name: text({ en: "Length Required", "zh-CN": "需要声明长度" }),
  meaning: text({
    en: "The server refuses a request whose content length is not stated in Content-Length.",
    "zh-CN": "请求没有用 Content-Length 声明正文长度，服务器拒绝接收。",
  }),
  use: text({
    en: "Send it when you cannot or will not take chunked content of unknown length.",
    "zh-CN": "不能或不愿接收长度未知的分块正文时使用。",
  }),
  request: [
    {
      level: "may",
      field: "Content-Length",
      what: text({
        en: "the length of the content in bytes, when the request is repeated",
        "zh-CN": "重发请求时给出正文的字节数",
      }),
      source: rfc(9110, "8.6"),
    },
  ],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /upload HTTP/1.1
    Host: files.example
    Transfer-Encoding: chunked

    HTTP/1.1 411 Length Required
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "A wrong Content-Length leads to 413.",
        "zh-CN": "Content-Length 写错会得到 413。",
      }),
      truth: text({
        en: "413 is about size only. A wrong length leaves the server waiting (408) or breaks the framing (400).",
        "zh-CN": "413 只与大小有关。长度写错会让服务器一直等待（408）或破坏分帧（400）。",
      }),
      source: rfc(9112, "6.3"),
    },
    {
      believed: text({
        en: "HTTP demands Content-Length on every request with content.",
        "zh-CN": "HTTP 要求每个带正文的请求都有 Content-Length。",
      }),
      truth: text({
        en: "Chunked coding, and the framing of HTTP/2 and HTTP/3, do without it. A server may still insist.",
        "zh-CN": "分块编码以及 HTTP/2、HTTP/3 的分帧都可以没有它，但服务器仍可坚持要求。",
      }),
      source: rfc(9112, "6.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [413],
      difference: text({
        en: "411: the length is not stated. 413: the content is too large, whether its length was stated or not.",
        "zh-CN": "411：没有声明长度。413：正文太大，不论有没有声明长度。",
      }),
    },
    {
      codes: [400],
      difference: text({
        en: "411: the length is missing. 400: it is contradictory or not a number.",
        "zh-CN": "411：缺少长度。400：长度自相矛盾或不是数字。",
      }),
    },
  ],
  usual: ["content-length-required"],
  causes: [],
  asked: ["content-length missing", "chunked not supported", "缺少长度", "需要有效长度", "分块传输"],
  sources: [rfc(9110, "15.5.12")],
});

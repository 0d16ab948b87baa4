import { holds } from "../../diagnosis/condition/condition.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status505 = defineStatus({
  code: 505,
  phrase: "HTTP Version Not Supported",
  kind: "registered",
  name: text({ en: "HTTP Version Not Supported", "zh-CN": "HTTP 版本不受支持" }),
  meaning: text({
    en: "The server refuses the major HTTP version that the request line names.",
    "zh-CN": "服务器不接受请求行中所写的 HTTP 主版本。",
  }),
  use: text({
    en: "When the major version is not one you serve; say which you do.",
    "zh-CN": "不支持该主版本时使用；说明支持哪些版本。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({ en: "why, and which versions are served", "zh-CN": "原因，以及支持哪些版本" }),
      source: rfc(9110, "15.6.6"),
    },
  ],
  content: "expected",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    GET / HTTP/3.1
    Host: shop.example

    HTTP/1.1 505 HTTP Version Not Supported
    Content-Type: text/plain

    HTTP/1.1 and HTTP/2 are served here.
  `,
  misreadings: [
    {
      believed: text({ en: "The server has to be upgraded.", "zh-CN": "需要升级服务器软件。" }),
      truth: text({
        en: "Often the request line is malformed, such as a space in the path that makes the rest look like a version.",
        "zh-CN": "往往是请求行有误，例如路径里有空格，后面的部分就被当成了版本号。",
      }),
      source: rfc(9112, "3"),
    },
  ],
  lookAlikes: [
    {
      codes: [400, 426],
      difference: text({
        en: "505: this version never. 426: another protocol is required. 400: the line cannot be read.",
        "zh-CN": "505：不支持这个版本。426：要求换用别的协议。400：请求行无法解析。",
      }),
    },
  ],
  usual: ["http-version-unsupported", "malformed-request-head"],
  // Every server speaks HTTP/1.1.
  refuted: {
    "http-version-unsupported": holds((c) => /^http\/1\.1$/i.test(c.exchange.request.httpVersion ?? "")),
  },
  causes: [],
  asked: ["http version", "protocol version", "协议版本", "HTTP/2 不支持"],
  sources: [rfc(9110, "15.6.6")],
});

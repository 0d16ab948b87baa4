import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status100 = defineStatus({
  code: 100,
  phrase: "Continue",
  kind: "registered",
  name: text({ en: "Continue", "zh-CN": "继续" }),
  meaning: text({
    en: "The head of the request is acceptable so far; the client may now send the body.",
    "zh-CN": "请求的标头目前没有问题，客户端可以继续发送正文。",
  }),
  use: text({
    en: "Send it when the client asks first by Expect: 100-continue; a final response follows.",
    "zh-CN": "客户端用 Expect: 100-continue 先行询问时发送；之后还会有最终响应。",
  }),
  request: [
    {
      level: "must",
      field: "Expect",
      what: text({
        en: "100-continue, if the client waits for the 100 before it sends the body",
        "zh-CN": "100-continue，前提是客户端要等到 100 才发送正文",
      }),
      source: rfc(9110, "10.1.1"),
    },
  ],
  response: [
    {
      level: "must-not",
      field: null,
      what: text({
        en: "content or trailers; the message ends with its header section",
        "zh-CN": "携带正文或尾部字段；标头结束，消息即结束",
      }),
      source: rfc(9110, "15.2"),
    },
  ],
  content: "forbidden",
  cacheable: "never",
  retry: "not-needed",
  example: `
    PUT /videos/7 HTTP/1.1
    Host: media.example
    Content-Length: 734003200
    Expect: 100-continue

    HTTP/1.1 100 Continue

  `,
  misreadings: [
    {
      believed: text({
        en: "After 100 the client sends the whole request again.",
        "zh-CN": "收到 100 之后，客户端要把整个请求重新发送一遍。",
      }),
      truth: text({
        en: "It only goes on: the same request, now with its body.",
        "zh-CN": "不用重发，同一个请求接着发送正文即可。",
      }),
      source: rfc(9110, "10.1.1"),
    },
    {
      believed: text({
        en: "A server that refuses the body answers 417.",
        "zh-CN": "服务器不愿接收正文时就回 417。",
      }),
      truth: text({
        en: "It sends the final status that fits: 401, 403, 413 … 417 means that the expectation itself cannot be met.",
        "zh-CN": "它直接发送合适的最终状态码：401、403、413 等。417 只表示无法满足 Expect 本身。",
      }),
      source: rfc(9110, "10.1.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [102, 103],
      difference: text({
        en: "100: go on with the body. 102: still working. 103: load these meanwhile.",
        "zh-CN": "100：请继续发送正文。102：仍在处理。103：先加载这些资源。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["interim response", "expect 100", "继续发送", "临时响应"],
  sources: [rfc(9110, "15.2.1"), rfc(9110, "10.1.1")],
});

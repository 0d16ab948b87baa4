import { notSent } from "../../diagnosis/condition/request.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status417 = defineStatus({
  code: 417,
  phrase: "Expectation Failed",
  kind: "registered",
  name: text({ en: "Expectation Failed", "zh-CN": "无法满足 Expect" }),
  meaning: text({
    en: "The server, or a proxy before it, cannot meet what the request's Expect field asks for.",
    "zh-CN": "服务器或它前面的代理无法满足请求 Expect 标头的要求。",
  }),
  use: text({
    en: "Send it for an Expect value that you do not support. To refuse the content, send the real reason instead.",
    "zh-CN": "不支持请求的 Expect 值时使用。要拒绝正文，应返回真正的原因。",
  }),
  request: [
    {
      level: "must",
      field: "Expect",
      what: text({
        en: "the expectation; mostly `100-continue`",
        "zh-CN": "期望的内容，多为 `100-continue`",
      }),
      source: rfc(9110, "10.1.1"),
    },
  ],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    PUT /backup.tar HTTP/1.1
    Host: files.example
    Expect: 100-continue
    Content-Length: 1048576

    HTTP/1.1 417 Expectation Failed
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "417 is the opposite of 100: the server would not accept the upload.",
        "zh-CN": "417 与 100 相反：服务器不会接收要上传的内容。",
      }),
      truth: text({
        en: "A server that refuses the upload says so with 401, 413 or the like. 417: it does not support the expectation.",
        "zh-CN": "拒绝上传会直接返回 401、413 等。417 只是说它不支持这种期望。",
      }),
      source: rfc(9110, "10.1.1"),
    },
    {
      believed: text({
        en: "After a 417 the upload cannot be done.",
        "zh-CN": "得到 417 就没法上传了。",
      }),
      truth: text({
        en: "Repeat the request without Expect: 100-continue; the client should do so by itself.",
        "zh-CN": "去掉 Expect: 100-continue 重发即可，客户端本应自动这样做。",
      }),
      source: rfc(9110, "10.1.1"),
    },
  ],
  lookAlikes: [
    {
      codes: [413],
      difference: text({
        en: "417: leave Expect out and it may pass. 413: the content stays too large.",
        "zh-CN": "417：去掉 Expect 可能就通过。413：正文依然过大。",
      }),
    },
    {
      codes: [412],
      difference: text({
        en: "417 is about Expect, 412 about If-Match and its kin.",
        "zh-CN": "417 针对 Expect，412 针对 If-Match 一类的条件。",
      }),
    },
  ],
  usual: ["expectation-unsupported"],
  refuted: { "expectation-unsupported": notSent("expect") },
  causes: [],
  asked: ["expect 100-continue", "curl expect", "期望失败", "未满足期望值", "100-continue"],
  sources: [rfc(9110, "15.5.18")],
});

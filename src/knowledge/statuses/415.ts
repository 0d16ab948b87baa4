import { all, quoting } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** A field value that fits into a sentence. */
function short(value: string | null): string {
  return (value ?? "").slice(0, 80);
}

export const status415 = defineStatus({
  code: 415,
  phrase: "Unsupported Media Type",
  kind: "registered",
  name: text({ en: "Unsupported Media Type", "zh-CN": "不支持的媒体类型" }),
  meaning: text({
    en: "The request's content is in a type or coding that this resource does not take.",
    "zh-CN": "请求正文的类型或编码不被该资源接受。",
  }),
  use: text({
    en: "Send it for a Content-Type or Content-Encoding you do not read. For broken content of the right type, send 400.",
    "zh-CN": "Content-Type 或 Content-Encoding 无法处理时使用。类型正确但内容损坏应返回 400。",
  }),
  request: [
    {
      level: "should",
      field: "Content-Type",
      what: text({ en: "the type of the content", "zh-CN": "正文的类型" }),
      source: rfc(9110, "8.3"),
    },
  ],
  response: [
    {
      level: "may",
      field: "Accept",
      what: text({ en: "the types that would be taken", "zh-CN": "可以接受的类型" }),
      source: rfc(9110, "15.5.16"),
    },
    {
      level: "should",
      field: "Accept-Encoding",
      what: text({
        en: "the codings that would be taken, where the coding is the reason",
        "zh-CN": "如果原因是编码，列出可以接受的编码",
      }),
      source: rfc(9110, "12.5.3"),
    },
    {
      level: "should",
      field: "Accept-Patch",
      what: text({ en: "the patch formats taken, for a PATCH", "zh-CN": "对 PATCH，列出支持的补丁格式" }),
      source: rfc(5789, "2.2"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /orders HTTP/1.1
    Host: api.example
    Content-Type: text/plain

    item=7

    HTTP/1.1 415 Unsupported Media Type
    Accept: application/json
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "The client wants JSON and the server can only send HTML.",
        "zh-CN": "客户端想要 JSON，而服务器只能给 HTML。",
      }),
      truth: text({
        en: "That is 406. 415 is about the content that the client sends.",
        "zh-CN": "那是 406。415 说的是客户端发送的内容。",
      }),
      source: rfc(9110, "15.5.16"),
    },
    {
      believed: text({
        en: "The content itself is wrong.",
        "zh-CN": "是正文内容写错了。",
      }),
      truth: text({
        en: "Often just its label: fetch() with a string body sends text/plain unless you set Content-Type.",
        "zh-CN": "常常只是标签不对：fetch() 发送字符串正文时，不设 Content-Type 就是 text/plain。",
      }),
      source: fetchStandard("concept-bodyinit-extract"),
    },
  ],
  lookAlikes: [
    {
      codes: [406],
      difference: text({
        en: "415: what you send. 406: what you want back.",
        "zh-CN": "415：你发送的类型。406：你想要的响应类型。",
      }),
    },
    {
      codes: [400, 422],
      difference: text({
        en: "415: the type is refused, mostly unread. 400: the type is right, it does not parse. 422: it parses, the values are wrong.",
        "zh-CN": "415：类型不收，多半没读内容。400：类型对，解析失败。422：能解析，值不对。",
      }),
    },
  ],
  usual: ["unsupported-media-type", "multipart-boundary-missing"],
  causes: [
    cause({
      id: "coding-refused",
      mechanism: "unsupported-media-type",
      on: [415],
      certainty: "likely",
      when: all(sent("content-encoding"), field("accept-encoding")),
      facts: (c) => ({ coding: short(c.sent("content-encoding")), taken: short(c.field("accept-encoding")) }),
      why: text({
        en: "The content is coded as {coding}; the server takes {taken}.",
        "zh-CN": "正文使用 {coding} 编码，而服务器接受 {taken}。",
      }),
      sources: [rfc(9110, "12.5.3")],
    }),
    cause({
      id: "type-refused",
      mechanism: "unsupported-media-type",
      on: [415],
      certainty: "likely",
      when: sent("content-type"),
      facts: (c) => ({ type: short(c.sent("content-type")) }),
      why: text({
        en: "The request labels its content {type}, and the server does not take that type, or its charset or coding, here.",
        "zh-CN": "请求把正文标为 {type}，服务器在这里不接受这种类型，或不接受其字符集或编码。",
      }),
      sources: [rfc(9110, "15.5.16")],
    }),
    cause({
      id: "type-missing",
      mechanism: "unsupported-media-type",
      on: [415],
      certainty: "likely",
      when: all(
        notSent("content-type"),
        methodOtherThan("GET", "HEAD"),
        quoting("request.url", () => true),
      ),
      why: text({
        en: "The request does not say what type its content has.",
        "zh-CN": "请求没有说明正文的类型。",
      }),
      sources: [rfc(9110, "8.3")],
    }),
  ],
  asked: ["content-type", "wrong content type", "json header", "请求头类型", "媒体类型", "Content-Type 不对"],
  sources: [rfc(9110, "15.5.16")],
});

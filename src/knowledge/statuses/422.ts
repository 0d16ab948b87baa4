import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status422 = defineStatus({
  code: 422,
  phrase: "Unprocessable Content",
  kind: "registered",
  name: text({ en: "Unprocessable Content", "zh-CN": "正文无法处理" }),
  meaning: text({
    en: "Type and syntax of the content are right, but what it asks for cannot be carried out.",
    "zh-CN": "正文的类型和语法都对，但其中的要求无法执行。",
  }),
  use: text({
    en: "Send it for values that break a rule: a missing field, a date in the past. Name each faulty field.",
    "zh-CN": "值不符合规则时使用，例如缺字段、日期已过。请逐个指出有问题的字段。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /orders HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"amount":-1}

    HTTP/1.1 422 Unprocessable Content
    Content-Type: application/problem+json

    {"title":"Invalid order","errors":{"amount":"must be positive"}}
  `,
  misreadings: [
    {
      believed: text({
        en: "422 belongs to WebDAV and should not be used elsewhere.",
        "zh-CN": "422 属于 WebDAV，别处不该使用。",
      }),
      truth: text({
        en: "WebDAV introduced it; since RFC 9110 (2022) it is part of HTTP, with the phrase Unprocessable Content.",
        "zh-CN": "它由 WebDAV 引入，自 RFC 9110（2022 年）起属于 HTTP 本身，短语为 Unprocessable Content。",
      }),
      source: rfc(9110, "15.5.21"),
    },
    {
      believed: text({
        en: "422 always names a field that you filled in wrongly.",
        "zh-CN": "422 总是因为某个字段填错了。",
      }),
      truth: text({
        en: "Frameworks also use it for other faults: Rails for a form token that is stale or missing.",
        "zh-CN": "有的框架还用它表示别的错误：Rails 用于表单令牌失效或缺失。",
      }),
      source: {
        title: "Rails: ActionDispatch rescue responses",
        url: "https://guides.rubyonrails.org/configuring.html#config-action-dispatch-rescue-responses",
      },
    },
  ],
  lookAlikes: [
    {
      codes: [400],
      difference: text({
        en: "400: cannot be parsed; many APIs send it for wrong values too. 422: parsed, and a value breaks a rule.",
        "zh-CN": "400：无法解析，许多 API 也用它表示值有误。422：已解析，但某个值不合规则。",
      }),
    },
    {
      codes: [409],
      difference: text({
        en: "422: wrong in itself. 409: right in itself, but against the present state.",
        "zh-CN": "422：本身就不对。409：本身没错，但与当前状态冲突。",
      }),
    },
    {
      codes: [415],
      difference: text({
        en: "415: the type of the content is refused. 422: the type is fine, the values are not.",
        "zh-CN": "415：正文类型不被接受。422：类型没问题，值有问题。",
      }),
    },
  ],
  usual: ["validation-failed", "csrf-token-invalid", "unsupported-media-type", "request-body-malformed"],
  causes: [],
  asked: [
    "unprocessable entity",
    "validation error",
    "invalid field",
    "校验失败",
    "无法处理的实体",
    "参数校验",
    "语义错误",
    "validation failed",
    "参数校验失败",
  ],
  sources: [rfc(9110, "15.5.21")],
});

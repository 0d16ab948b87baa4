import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status303 = defineStatus({
  code: 303,
  phrase: "See Other",
  kind: "registered",
  name: text({ en: "See Other", "zh-CN": "参见其他" }),
  meaning: text({
    en: "The answer can be read at another address, by GET.",
    "zh-CN": "结果在另一个地址，用 GET 去取。",
  }),
  use: text({
    en: "After a form was processed, so that reloading does not send it again.",
    "zh-CN": "表单处理完之后使用，这样刷新页面不会重复提交。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({ en: "where the answer can be read", "zh-CN": "结果所在的地址" }),
      source: rfc(9110, "15.4.4"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    POST /orders HTTP/1.1
    Host: shop.example
    Content-Type: application/x-www-form-urlencoded

    item=7

    HTTP/1.1 303 See Other
    Location: /orders/31
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({ en: "303 and 302 do the same.", "zh-CN": "303 和 302 作用相同。" }),
      truth: text({
        en: "For POST in browsers, yes. For PUT and DELETE no: 303 makes them GET, 302 repeats them.",
        "zh-CN": "浏览器里的 POST 是这样。PUT 和 DELETE 不同：303 改成 GET，302 会原样重发。",
      }),
      source: fetchStandard("http-redirect-fetch"),
    },
    {
      believed: text({
        en: "303 is the way to point to a resource's canonical address.",
        "zh-CN": "303 适合把请求引到资源的规范地址。",
      }),
      truth: text({
        en: "Its target counts as another resource, which describes the result. For the same one use 301 or 308.",
        "zh-CN": "它的目标被视为另一个资源，用来说明结果。同一资源换地址用 301 或 308。",
      }),
      source: rfc(9110, "15.4.4"),
    },
  ],
  lookAlikes: [
    {
      codes: [302, 307],
      difference: text({
        en: "303: done, read the result there. 307: not done, send it all again there.",
        "zh-CN": "303：已处理，请到那里读取结果。307：尚未处理，请到那里重新提交。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["post redirect get", "prg", "表单重复提交", "查看其他位置", "redirect after post"],
  sources: [rfc(9110, "15.4.4"), fetchStandard("http-redirect-fetch")],
});

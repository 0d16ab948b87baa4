import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status308 = defineStatus({
  code: 308,
  phrase: "Permanent Redirect",
  kind: "registered",
  name: text({ en: "Permanent Redirect", "zh-CN": "永久重定向" }),
  meaning: text({
    en: "The resource moved for good; send the same request, method and body included, there.",
    "zh-CN": "资源已永久迁走，请把同样的请求（方法和正文都不变）发到新地址。",
  }),
  use: text({
    en: "For APIs that moved for good and for http to https, where POST must stay POST.",
    "zh-CN": "用于永久迁移的 API，以及 POST 必须保持为 POST 的 http 到 https 重定向。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({ en: "the new address", "zh-CN": "新地址" }),
      source: rfc(9110, "15.4.9"),
    },
    {
      level: "may",
      field: "Cache-Control",
      what: text({ en: "how long clients may remember it", "zh-CN": "客户端可以记住多久" }),
      source: rfc(9111, "4.2.2"),
    },
  ],
  content: "optional",
  cacheable: "by-default",
  retry: "not-needed",
  example: `
    POST /orders HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"item":7}

    HTTP/1.1 308 Permanent Redirect
    Location: https://api.example/v2/orders
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({ en: "308 does what 301 does.", "zh-CN": "308 和 301 行为相同。" }),
      truth: text({
        en: "For every method but POST: a POST stays a POST with 308 and becomes a GET with 301.",
        "zh-CN": "除 POST 外的方法都如此。POST 遇到 308 仍是 POST，遇到 301 则变成 GET。",
      }),
      source: fetchStandard("http-redirect-fetch"),
    },
  ],
  lookAlikes: [
    {
      codes: [301],
      difference: text({
        en: "308 keeps method and body; 301 turns POST into GET.",
        "zh-CN": "308 保持方法和正文；301 会把 POST 变成 GET。",
      }),
    },
    {
      codes: [307],
      difference: text({
        en: "308 may be remembered; 307 is for this time.",
        "zh-CN": "308 可以被记住；307 只管这一次。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["permanent redirect keep post", "http to https", "永久转移", "保持 POST"],
  sources: [rfc(9110, "15.4.9"), fetchStandard("http-redirect-fetch")],
});

import { docs, fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status307 = defineStatus({
  code: 307,
  phrase: "Temporary Redirect",
  kind: "registered",
  name: text({ en: "Temporary Redirect", "zh-CN": "临时重定向" }),
  meaning: text({
    en: "Send the same request, method and body included, to another address this time.",
    "zh-CN": "这一次请把同样的请求（方法和正文都不变）发到另一个地址。",
  }),
  use: text({
    en: "For temporary detours of APIs and forms, where nothing may be lost.",
    "zh-CN": "用于 API 和表单的临时重定向，请求内容不能丢失时使用。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({ en: "the address to go to", "zh-CN": "要前往的地址" }),
      source: rfc(9110, "15.4.8"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    POST /v1/orders HTTP/1.1
    Host: api.example
    Content-Type: application/json

    {"item":7}

    HTTP/1.1 307 Temporary Redirect
    Location: https://eu.api.example/v1/orders
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "Browsers differ in what they do on 307.",
        "zh-CN": "各浏览器对 307 的处理不一样。",
      }),
      truth: text({
        en: "All keep method and body. Only a body that comes from a stream cannot be sent twice: the fetch fails.",
        "zh-CN": "都会保持方法和正文。只有来自流的正文无法再次发送，这时 fetch 会失败。",
      }),
      source: fetchStandard("http-redirect-fetch"),
    },
    {
      believed: text({ en: "Every 307 comes from the server.", "zh-CN": "每个 307 都是服务器发的。" }),
      truth: text({
        en: "Chromium makes some 307s of its own, for HSTS and extensions, and marks them Non-Authoritative-Reason.",
        "zh-CN": "Chromium 会因 HSTS 或扩展自己生成 307，并用 Non-Authoritative-Reason 标出。",
      }),
      source: docs(
        "Chromium: url_request_http_job.cc",
        "https://chromium.googlesource.com/chromium/src/+/main/net/url_request/url_request_http_job.cc",
      ),
    },
  ],
  lookAlikes: [
    {
      codes: [302, 303],
      difference: text({
        en: "307 repeats the request as it was; 302 and 303 turn a POST into a GET.",
        "zh-CN": "307 原样重发请求；302 和 303 会把 POST 变成 GET。",
      }),
    },
    {
      codes: [308],
      difference: text({ en: "307 for now, 308 for good.", "zh-CN": "307 是临时的，308 是永久的。" }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["keep post redirect", "internal redirect", "hsts", "保持方法", "内部重定向"],
  sources: [rfc(9110, "15.4.8"), fetchStandard("http-redirect-fetch")],
});

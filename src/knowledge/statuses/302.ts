import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status302 = defineStatus({
  code: 302,
  phrase: "Found",
  kind: "registered",
  name: text({ en: "Found", "zh-CN": "已找到（临时重定向）" }),
  meaning: text({
    en: "The resource is at another address for now; keep using this one in future.",
    "zh-CN": "资源暂时在另一个地址，以后仍使用原地址。",
  }),
  use: text({
    en: "For temporary detours of page loads. After a form use 303, to keep the method 307.",
    "zh-CN": "用于页面访问的临时重定向。表单提交后用 303，要保持方法则用 307。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({ en: "the address to go to", "zh-CN": "要前往的地址" }),
      source: rfc(9110, "15.4.3"),
    },
  ],
  content: "optional",
  cacheable: "when-explicit",
  retry: "not-needed",
  example: `
    GET /account HTTP/1.1
    Host: shop.example

    HTTP/1.1 302 Found
    Location: /login?next=/account
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "302 turns every method into GET, PUT and DELETE included.",
        "zh-CN": "302 会把所有方法都变成 GET，包括 PUT 和 DELETE。",
      }),
      truth: text({
        en: "In browsers only POST becomes GET. A PUT that meets a 302 is sent again as PUT, with its body (older Safari may drop the body).",
        "zh-CN":
          "在浏览器里只有 POST 会变成 GET。PUT 遇到 302 仍以 PUT 重发，并带上正文（旧版 Safari 可能丢掉正文）。",
      }),
      source: fetchStandard("http-redirect-fetch"),
    },
    {
      believed: text({
        en: "Changing POST to GET on 302 breaks the standard.",
        "zh-CN": "302 把 POST 改成 GET 违反标准。",
      }),
      truth: text({
        en: "It once did. The standard now allows it, and 307 is there to prevent it.",
        "zh-CN": "过去确实如此。现行标准允许这样做，要避免就用 307。",
      }),
      source: rfc(9110, "15.4.3"),
    },
  ],
  lookAlikes: [
    {
      codes: [303],
      difference: text({
        en: "303 turns every method but HEAD into GET, on purpose; 302 only POST, by history.",
        "zh-CN": "303 有意把除 HEAD 外的方法都变成 GET；302 只变 POST，是历史遗留。",
      }),
    },
    {
      codes: [307],
      difference: text({
        en: "307 keeps method and body; 302 loses them for POST.",
        "zh-CN": "307 保持方法和正文；302 遇到 POST 会丢掉。",
      }),
    },
    {
      codes: [301],
      difference: text({
        en: "302 is for now; 301 is for good and remembered.",
        "zh-CN": "302 是临时的；301 是永久的，会被记住。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: [
    "temporary redirect",
    "moved temporarily",
    "login redirect",
    "临时重定向",
    "临时移动",
    "登录重定向",
  ],
  sources: [rfc(9110, "15.4.3"), fetchStandard("http-redirect-fetch")],
});

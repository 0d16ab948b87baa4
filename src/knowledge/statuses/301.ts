import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

export const status301 = defineStatus({
  code: 301,
  phrase: "Moved Permanently",
  kind: "registered",
  name: text({ en: "Moved Permanently", "zh-CN": "永久移动" }),
  meaning: text({
    en: "The resource has a new address for good; use that one from now on.",
    "zh-CN": "资源已永久迁到新地址，今后应使用新地址。",
  }),
  use: text({
    en: "For pages that moved for good. Where POST must stay POST, use 308.",
    "zh-CN": "用于永久搬迁的页面。POST 必须保持为 POST 时改用 308。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: "Location",
      what: text({
        en: "the new address, absolute or relative to this one",
        "zh-CN": "新地址，可以是绝对地址，也可以相对于当前地址",
      }),
      source: rfc(9110, "15.4.2"),
    },
    {
      level: "may",
      field: "Cache-Control",
      what: text({
        en: "how long clients may remember it; without it Chrome does until its cache is cleared",
        "zh-CN": "客户端可以记住多久；不写时，Chrome 会一直记到缓存被清除",
      }),
      source: rfc(9111, "4.2.2"),
    },
    {
      level: "may",
      field: "Retry-After",
      what: text({
        en: "how long to wait before following it",
        "zh-CN": "隔多久再去新地址",
      }),
      source: rfc(9110, "10.2.3"),
    },
  ],
  content: "optional",
  cacheable: "by-default",
  retry: "not-needed",
  example: `
    GET /old HTTP/1.1
    Host: shop.example

    HTTP/1.1 301 Moved Permanently
    Location: https://shop.example/new
    Cache-Control: max-age=3600
    Content-Length: 0

  `,
  misreadings: [
    {
      believed: text({
        en: "A POST that meets a 301 arrives as a POST.",
        "zh-CN": "POST 遇到 301，到新地址仍是 POST。",
      }),
      truth: text({
        en: "Browsers turn POST into GET and drop the body. PUT, PATCH and DELETE keep their method (older Safari may drop the body).",
        "zh-CN":
          "浏览器会把 POST 改成 GET 并丢掉正文；PUT、PATCH、DELETE 保持方法不变（旧版 Safari 可能丢掉正文）。",
      }),
      source: fetchStandard("http-redirect-fetch"),
    },
    {
      believed: text({ en: "A wrong 301 is remembered for ever.", "zh-CN": "发错的 301 会被永久记住。" }),
      truth: text({
        en: "Its max-age ends that; without one Chrome keeps it until its cache is cleared. Send a short max-age, or no-store, until you are sure.",
        "zh-CN":
          "有 max-age 就到期为止；没有时，Chrome 会保留到缓存被清除。没把握时给一个较短的 max-age，或用 no-store。",
      }),
      source: rfc(9111, "4.2.2"),
    },
  ],
  lookAlikes: [
    {
      codes: [308],
      difference: text({
        en: "301 turns POST into GET; 308 keeps method and body.",
        "zh-CN": "301 会把 POST 变成 GET；308 保持方法和正文。",
      }),
    },
    {
      codes: [302, 307],
      difference: text({
        en: "301 is remembered; 302 and 307 are for now only.",
        "zh-CN": "301 会被记住；302 和 307 只是临时的。",
      }),
    },
  ],
  usual: [],
  causes: [],
  asked: ["permanent redirect", "moved", "seo redirect", "永久重定向", "永久转移", "网址搬家"],
  sources: [rfc(9110, "15.4.2"), fetchStandard("http-redirect-fetch")],
});

import { text } from "../../diagnosis/text.ts";

/** What other redirects would do with the same request. */
export const WHAT_IF = {
  code: text({ en: "code", "zh-CN": "状态码" }),
  nextMethod: text({ en: "sent on as", "zh-CN": "后续方法" }),
  cached: text({ en: "cached", "zh-CN": "是否缓存" }),
  repeatable: text({ en: "safe to repeat", "zh-CN": "可安全重发" }),
  caching: {
    always: text({ en: "yes, for good", "zh-CN": "会，长期" }),
    ifTold: text({ en: "only if told so", "zh-CN": "仅在声明时" }),
    rarely: text({ en: "rarely", "zh-CN": "很少" }),
    no: text({ en: "no", "zh-CN": "否" }),
  },
  no: text({ en: "no", "zh-CN": "否" }),
  yes: text({ en: "yes", "zh-CN": "是" }),
  sentHere: text({ en: "sent here", "zh-CN": "本次" }),
  fits: text({ en: "fits this request", "zh-CN": "适合这个请求" }),
  adviceResult: text({
    en: "303 says that the result is fetched by GET; 307 and 308 would send the {method} on.",
    "zh-CN": "303 表示用 GET 获取结果；307 和 308 会把 {method} 继续发出去。",
  }),
  adviceForm: text({
    en: "A form post that then shows a page: 303; browsers take 302 in the same way.",
    "zh-CN": "表单提交后显示页面：用 303；浏览器对 302 的处理相同。",
  }),
  adviceApi: text({
    en: "An API that keeps the {method}: 308 where it moved for good, 307 for a detour. Better still, call the new address.",
    "zh-CN": "要保留 {method} 的 API：永久迁移用 308，临时绕行用 307。更好的做法是直接请求新地址。",
  }),
  adviceHttpsApi: text({
    en: "http to https for an API: 308, or better correct the client's URL. What it sent by http went out in plain text.",
    "zh-CN": "API 从 http 转到 https：用 308，更好的做法是改正客户端的 URL。经 http 发出的内容是明文。",
  }),
  adviceHttpsPage: text({
    en: "http to https for pages: 301 or 308, and HSTS so that browsers skip it next time.",
    "zh-CN": "页面从 http 转到 https：用 301 或 308，再加 HSTS，让浏览器下次省去这一步。",
  }),
  adviceMovedPage: text({
    en: "For {method} all five lead to the same request: 301 or 308 where it moved for good, 302 or 307 for a detour.",
    "zh-CN": "对 {method} 来说五种结果相同：永久迁移用 301 或 308，临时绕行用 302 或 307。",
  }),
  adviceAuthorization: text({
    en: "None of the five takes Authorization to another origin: call the new address itself.",
    "zh-CN": "五种状态码都不会把 Authorization 带到另一个源：直接请求新地址。",
  }),
  remembered: text({
    en: "Browsers remember this {code} and stop asking. To take it back, send Cache-Control: no-cache before it is too late.",
    "zh-CN": "浏览器会记住这个 {code}，不再询问服务器。若可能收回，请尽早加上 Cache-Control: no-cache。",
  }),
};

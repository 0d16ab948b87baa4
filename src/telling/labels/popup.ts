import { text } from "../../diagnosis/text.ts";

export const POPUP = {
  search: text({ en: "Look up: 502, gateway timeout, CORS", "zh-CN": "查询：502、网关超时、CORS" }),
  searchName: text({ en: "Look up a status code", "zh-CN": "查询状态码" }),
  thisPage: text({ en: "This page", "zh-CN": "本页" }),
  notSeen: text({
    en: "This page was not seen loading. Reload it to see its status.",
    "zh-CN": "没有看到本页的加载过程。重新加载后即可看到状态码。",
  }),
  valuesGivenUp: text({
    en: "Long values of this page were cut to save room.",
    "zh-CN": "为节省空间，本页过长的内容已被截断。",
  }),
  hopsGivenUp: text({
    en: "Details of redirects on the way here were given up to save room: {count}.",
    "zh-CN": "为节省空间，到达本页途中 {count} 次重定向的细节已被舍弃。",
  }),
  allGivenUp: text({
    en: "Details of this page were given up to save room. Reload it to see them.",
    "zh-CN": "为节省空间，本页的细节已被舍弃。重新加载后即可看到。",
  }),
  noPermission: text({
    en: "Status Lens may not see this site's traffic.",
    "zh-CN": "Status Lens 没有权限查看这个网站的流量。",
  }),
  grant: text({ en: "Grant access", "zh-CN": "授予权限" }),
  openDevtools: text({
    en: "For every request: open DevTools (F12), tab Status Lens",
    "zh-CN": "查看所有请求：打开开发者工具（F12）中的 Status Lens",
  }),
  noResult: text({
    en: "Nothing found. Try a code, a header field, or what went wrong.",
    "zh-CN": "没有找到。可以试试状态码、标头名，或描述出了什么问题。",
  }),
  results: text({ en: "Results", "zh-CN": "结果" }),
  loading: text({
    en: "Loading: waiting for the response of {host}.",
    "zh-CN": "正在加载：等待 {host} 的响应。",
  }),
  failedPart: text({ en: "{least}1 request failed on this page", "zh-CN": "本页{least}有 1 个请求失败" }),
  failedParts: text({
    en: "{least}{count} requests failed on this page",
    "zh-CN": "本页{least}有 {count} 个请求失败",
  }),
  wrongPart: text({
    en: "{least}1 request went wrong on this page",
    "zh-CN": "本页{least}有 1 个请求出了问题",
  }),
  wrongParts: text({
    en: "{least}{count} requests went wrong on this page",
    "zh-CN": "本页{least}有 {count} 个请求出了问题",
  }),
  /** Before a count that is not known to be whole. */
  atLeast: text({ en: "At least ", "zh-CN": "至少" }),
  moreAddresses: text({ en: "and {count} more", "zh-CN": "，另有 {count} 个" }),
  otherParts: text({ en: "Also: {ways}", "zh-CN": "此外还有：{ways}" }),
  pageItself: text({ en: "The page itself: {verdict}", "zh-CN": "页面本身：{verdict}" }),
  doFirst: text({ en: "Do first: {step}", "zh-CN": "先做：{step}" }),
  hiddenParts: text({
    en: "Requests to other sites whose status the page may not see: {count}.",
    "zh-CN": "有 {count} 个发往其他网站的请求，本页看不到它们的状态码。",
  }),
  unreadPart: text({
    en: "Of 1 call to another site it cannot be told whether CORS withheld the answer.",
    "zh-CN": "有 1 个发往其他网站的请求，看不出其响应是否被 CORS 规则扣留。",
  }),
  unreadParts: text({
    en: "Of {count} calls to other sites it cannot be told whether CORS withheld the answers.",
    "zh-CN": "有 {count} 个发往其他网站的请求，看不出其响应是否被 CORS 规则扣留。",
  }),
  openForReasons: text({
    en: "Without DevTools the reasons cannot be seen: open it and reload; the panel tells why.",
    "zh-CN": "不打开开发者工具就看不到原因：打开后重新加载页面，面板会说明。",
  }),
  alsoPossible: text({ en: "Also possible: {causes}", "zh-CN": "也可能是：{causes}" }),
  between: text({ en: "; ", "zh-CN": "；" }),
  asking: text({
    en: "Asking what else failed on this page …",
    "zh-CN": "正在查询本页还有哪些请求失败……",
  }),
  endedByBrowser: text({ en: "ended by the browser", "zh-CN": "由浏览器终止" }),
  answeredBy: text({ en: "answered by {who}", "zh-CN": "由 {who} 响应" }),
  probablyAnsweredBy: text({ en: "probably answered by {who}", "zh-CN": "很可能由 {who} 响应" }),
  try: text({ en: "Try", "zh-CN": "试试" }),
  everyday: text({ en: "Everyday codes", "zh-CN": "常见状态码" }),
} as const;

/** Questions that show what the search can do. */
export const TRY = [
  text({ en: "gateway timeout", "zh-CN": "网关超时" }),
  text({ en: "redirect permanent", "zh-CN": "重定向 永久" }),
  text({ en: "Retry-After", "zh-CN": "Retry-After" }),
  text({ en: "nginx 499", "zh-CN": "nginx 499" }),
  text({ en: "403.1", "zh-CN": "403.1" }),
  text({ en: "CORS", "zh-CN": "跨域" }),
] as const;

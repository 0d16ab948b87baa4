import { text } from "../../diagnosis/text.ts";

/** What each key of the filter finds, in the order in which the reader is told. */
export const KEY_MEANINGS = {
  status: text({
    en: "Status code: 404, a class 4xx, a bound >=400, a range 500-599",
    "zh-CN": "状态码：404、一类 4xx、界限 >=400、范围 500-599",
  }),
  method: text({ en: "Request method", "zh-CN": "请求方法" }),
  domain: text({
    en: "Host, or a part of it; * stands for subdomains",
    "zh-CN": "主机或其一部分；* 代表子域名",
  }),
  url: text({ en: "A part of the address", "zh-CN": "地址的一部分" }),
  regexp: text({
    en: "The address matches the pattern; case does not count. No look-around, \\b or back references",
    "zh-CN": "地址匹配正则表达式，不区分大小写；不支持环视、\\b 和反向引用",
  }),
  type: text({ en: "What the page asked for it as", "zh-CN": "资源类型" }),
  cause: text({
    en: "What happened, by name or id (in Firefox’s panel: the type of the initiator)",
    "zh-CN": "发生了什么，按名称或 id（在 Firefox 的面板中是发起者类型）",
  }),
  by: text({ en: "Who answered, by name or id", "zh-CN": "由谁响应，按名称或 id" }),
  is: text({ en: "A state of the request", "zh-CN": "请求的状态" }),
  changed: text({
    en: "What a redirect changed: method, body, authorization, cookie, scheme, host …",
    "zh-CN": "重定向改变了什么：method、body、authorization、cookie、scheme、host 等",
  }),
  "has-response-header": text({ en: "The response has the header", "zh-CN": "响应带有该标头" }),
  "has-request-header": text({ en: "The request has the header", "zh-CN": "请求带有该标头" }),
  "mime-type": text({ en: "Content-Type, or a part of it", "zh-CN": "Content-Type 或其一部分" }),
  "slower-than": text({ en: "Took longer than this", "zh-CN": "耗时超过此值" }),
  "larger-than": text({ en: "The body is larger than this", "zh-CN": "正文大于此值" }),
  size: text({
    en: "The body is about this large (10 % more or less)",
    "zh-CN": "正文大约这么大（上下 10 %）",
  }),
  scheme: text({ en: "http, https, ws …", "zh-CN": "http、https、ws 等" }),
  protocol: text({ en: "Version of HTTP", "zh-CN": "HTTP 版本" }),
  "remote-ip": text({ en: "Address of the server, or a part of it", "zh-CN": "服务器地址或其一部分" }),
  initiator: text({
    en: "A script or page that led to the request: a part of its address or of a function’s name (in Chromium)",
    "zh-CN": "发起请求的脚本或页面：其地址或函数名的一部分（Chromium）",
  }),
  "cookie-name": text({ en: "A cookie of this name is sent or set", "zh-CN": "发送或设置了该名称的 Cookie" }),
  "cookie-value": text({
    en: "A cookie with this value is sent or set",
    "zh-CN": "发送或设置了该值的 Cookie",
  }),
  "cookie-path": text({ en: "A cookie is set for this path", "zh-CN": "为该路径设置了 Cookie" }),
  "set-cookie-name": text({ en: "A cookie of this name is set", "zh-CN": "设置了该名称的 Cookie" }),
  "set-cookie-value": text({ en: "A cookie with this value is set", "zh-CN": "设置了该值的 Cookie" }),
  "set-cookie-domain": text({ en: "A cookie is set for this domain", "zh-CN": "为该域名设置了 Cookie" }),
  "response-header-set-cookie": text({
    en: "A part of a Set-Cookie field",
    "zh-CN": "Set-Cookie 标头的一部分",
  }),
};

/** What each value of `is:` means. */
export const STATE_MEANINGS = {
  error: text({
    en: "Status 400 and above, failed, or an error inside a good answer",
    "zh-CN": "状态码 400 及以上、失败，或状态正常但正文报错",
  }),
  failed: text({ en: "No usable response", "zh-CN": "没有可用的响应" }),
  redirect: text({ en: "Leads to another address", "zh-CN": "指向其他地址" }),
  "method-changed": text({ en: "A redirect changed the method", "zh-CN": "重定向改变了方法" }),
  certain: text({ en: "The cause is proven", "zh-CN": "原因已证实" }),
  running: text({ en: "Not ended yet", "zh-CN": "尚未结束" }),
  "from-cache": text({ en: "Taken from the cache", "zh-CN": "来自缓存" }),
  "service-worker-intercepted": text({
    en: "Answered by a service worker",
    "zh-CN": "由 Service Worker 响应",
  }),
};

/** What is said of the filter, and beside it. */
export const FILTER = {
  help: text({ en: "What the filter finds", "zh-CN": "筛选语法" }),
  helpHint: text({
    en: "Terms are separated by spaces, and all must hold. A minus in front turns one round: -status:404. Quotes keep spaces. A plain word is looked for in address, method, status, cause and who answered.",
    "zh-CN":
      "条件以空格分隔，须全部满足。前面加减号表示排除：-status:404。引号内可含空格。普通文字在地址、方法、状态码、原因和响应者中查找。",
  }),
  saved: text({ en: "Saved filters", "zh-CN": "已保存的筛选" }),
  savedNone: text({
    en: "None yet. Type a filter, then save it here under a name.",
    "zh-CN": "还没有。先输入筛选条件，再在此命名保存。",
  }),
  savedHint: text({
    en: "The filter box offers them as suggestions; they are part of the settings and of their file.",
    "zh-CN": "筛选框会将其列为建议；它们属于设置，也会写入设置文件。",
  }),
  name: text({ en: "Name", "zh-CN": "名称" }),
  present: text({ en: "Present filter", "zh-CN": "当前筛选" }),
  save: text({ en: "Save", "zh-CN": "保存" }),
  replace: text({ en: "Replace", "zh-CN": "替换" }),
  remove: text({ en: "Delete {name}", "zh-CN": "删除 {name}" }),
  removed: text({ en: "{name} was deleted.", "zh-CN": "已删除 {name}。" }),
  undo: text({ en: "Undo", "zh-CN": "撤销" }),
  kept: text({ en: "{name} was saved.", "zh-CN": "已保存 {name}。" }),
  secret: text({
    en: "It asks for the value of a cookie, which may be a secret, and is not kept.",
    "zh-CN": "该筛选包含 Cookie 的值，可能是机密，因此不予保存。",
  }),
  full: text({
    en: "{most} filters are kept at most: delete one first.",
    "zh-CN": "最多保存 {most} 个筛选：请先删除一个。",
  }),
  term: text({ en: "Term", "zh-CN": "条件" }),
  finds: text({ en: "Finds", "zh-CN": "查找" }),
  alias: text({ en: "also", "zh-CN": "同" }),
  unrecorded: text({
    en: "Words of the browsers’ own panels that cannot be answered here:",
    "zh-CN": "浏览器自带面板支持、此处无法判断的条件：",
  }),
  notRecorded: text({
    en: "{term}: this is not recorded here, the term is left out.",
    "zh-CN": "{term}：此处没有记录该信息，已忽略这个条件。",
  }),
  notAValue: text({
    en: "{term}: no value of {key}, the term is left out.",
    "zh-CN": "{term}：不是 {key} 的有效值，已忽略这个条件。",
  }),
  patternBroken: text({
    en: "{term}: the pattern is incomplete, the term is left out.",
    "zh-CN": "{term}：正则表达式不完整，已忽略这个条件。",
  }),
  patternUnsupported: text({
    en: "{term}: look-around, \\b and back references are not supported, the term is left out.",
    "zh-CN": "{term}：不支持环视、\\b 和反向引用，已忽略这个条件。",
  }),
  patternLong: text({
    en: "{term}: the pattern is too long, the term is left out.",
    "zh-CN": "{term}：正则表达式过长，已忽略这个条件。",
  }),
  patternSlow: text({
    en: "{term}: the pattern takes too long on these requests, the term is left out.",
    "zh-CN": "{term}：该正则表达式在这些请求上耗时过长，已忽略这个条件。",
  }),
};

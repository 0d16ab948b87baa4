import { text } from "../../diagnosis/text.ts";

/** The sentence that a detail opens with. */
export const VERDICT = {
  pending: text({ en: "Waiting for the response.", "zh-CN": "正在等待响应。" }),
  nothingRecorded: text({
    en: "The browser recorded no outcome for this request.",
    "zh-CN": "浏览器没有记录这个请求的结果。",
  }),
  statusNotRecorded: text({
    en: "A response came; its status was not recorded.",
    "zh-CN": "收到了响应，但没有记录它的状态码。",
  }),
  methodAndMore: text({
    en: "{code} {name} turned {from} into {to} and dropped {lost}.",
    "zh-CN": "{code} {name} 把 {from} 变成了 {to}，{lost}被丢弃。",
  }),
  onlyBody: text({ en: "the body", "zh-CN": "正文" }),
  onlyAuthorization: text({ en: "Authorization", "zh-CN": " Authorization " }),
  bodyAndAuthorization: text({ en: "the body and Authorization", "zh-CN": "正文和 Authorization " }),
  withoutAuthorization: text({
    en: "{code} {name} sent the request on to {host}, without Authorization.",
    "zh-CN": "{code} {name} 把请求转到了 {host}，Authorization 没有一起发送。",
  }),
  withoutAuthorizationByRule: text({
    en: "{code} {name} sends the request on to {host}, and browsers do not take Authorization there.",
    "zh-CN": "{code} {name} 把请求转到 {host}，浏览器不会把 Authorization 带过去。",
  }),
  download: text({
    en: "{what}: a download, the page stays as it is",
    "zh-CN": "{what}：这是下载，页面保持不变",
  }),
  asMeant: text({
    en: "{code} {name} leads on to {address} by {to}, as is usual after {from}.",
    "zh-CN": "{code} {name} 转到 {address}，按 {from} 之后的惯例改用 {to}。",
  }),
  method: text({
    en: "{code} {name} turned {from} into {to}.",
    "zh-CN": "{code} {name} 把 {from} 变成了 {to}。",
  }),
  corsBlock: text({
    en: "The server answered {code}; the browser kept the response from the page (CORS)",
    "zh-CN": "服务器返回了 {code}，但浏览器按 CORS 规则没有把响应交给页面",
  }),
  corsBlockInferred: text({
    en: "The server answered {code}, and its fields do not let this page read it (CORS)",
    "zh-CN": "服务器返回了 {code}，但它的标头不允许这个页面读取响应（CORS）",
  }),
  withCause: text({ en: "{what}: {cause}", "zh-CN": "{what}：{cause}" }),
  withLikelyCause: text({
    en: "{what}, most likely: {cause}",
    "zh-CN": "{what}，很可能是：{cause}",
  }),
  withPossibleCause: text({
    en: "{what}, possibly: {cause}",
    "zh-CN": "{what}，可能是：{cause}",
  }),
  withoutReason: text({
    en: "{what}: nothing seen tells the reason",
    "zh-CN": "{what}：看到的内容没有说明原因",
  }),
  application: text({ en: "the application", "zh-CN": "应用程序" }),
  withoutReasonBy: text({
    en: "{what}: nothing seen tells the reason; look into the log of {who} at {time}",
    "zh-CN": "{what}：看到的内容没有说明原因；请查看 {who} 在 {time} 的日志",
  }),
  withoutReasonAt: text({
    en: "{what}: nothing seen tells the reason; look into the server's log at {time}",
    "zh-CN": "{what}：看到的内容没有说明原因；请查看服务器在 {time} 的日志",
  }),
  withoutReasonByWorker: text({
    en: "{what}: nothing seen tells the reason; a service worker answered, or what it fetched",
    "zh-CN": "{what}：看到的内容没有说明原因；响应来自 Service Worker 或它请求的服务器",
  }),
  workerFirst: text({
    en: "Unregister the service worker and try again: if the answer stays the same it is the server's, whose log at {time} tells more.",
    "zh-CN": "注销 Service Worker 后再试：若响应不变，就是服务器返回的，请查看它在 {time} 的日志。",
  }),
  nameFirst: text({
    en: "See what the browser's own network panel calls this failure; the server's log at {time} has it only if the request arrived.",
    "zh-CN": "看浏览器自带的网络面板怎么称呼这次失败；只有请求到达了，服务器在 {time} 的日志里才有它。",
  }),
  logOf: text({
    en: "Look into the log of {who} at {time}: nothing seen here tells the reason.",
    "zh-CN": "请查看 {who} 在 {time} 的日志：此处看到的内容没有说明原因。",
  }),
  logOfServer: text({
    en: "Look into the server's log at {time}: nothing seen here tells the reason.",
    "zh-CN": "请查看服务器在 {time} 的日志：此处看到的内容没有说明原因。",
  }),
  streamOpen: text({ en: "{what}: event stream, still running", "zh-CN": "{what}：事件流，仍在继续" }),
  streamOpenWith: text({
    en: "{what}: event stream, still running, events so far: {count}",
    "zh-CN": "{what}：事件流，仍在继续，目前有 {count} 个事件",
  }),
  streamEnded: text({ en: "{what}: event stream, ended", "zh-CN": "{what}：事件流，已结束" }),
  streamEndedWith: text({
    en: "{what}: event stream, ended, events: {count}",
    "zh-CN": "{what}：事件流，已结束，共 {count} 个事件",
  }),
  gotNothing: text({
    en: "{who}'s backend gave no usable answer",
    "zh-CN": "{who} 没有从上游得到可用的响应",
  }),
  logDecides: text({
    en: "Read the error log of {who} at {time}: its line for this request says which of the causes it was.",
    "zh-CN": "查看 {who} 在 {time} 的错误日志：这个请求的那一行会说明是哪一种原因。",
  }),
  logDecidesUndated: text({
    en: "Read the error log of {who}: its line for this request says which of the causes it was.",
    "zh-CN": "查看 {who} 的错误日志：这个请求的那一行会说明是哪一种原因。",
  }),
  decide: text({
    en: "Several causes fit; this decides: {confirm}",
    "zh-CN": "有几种原因都符合，这样区分：{confirm}",
  }),
  faultWithStatus: text({ en: "{fault} ({code} {name})", "zh-CN": "{fault}（{code} {name}）" }),
  cut: text({ en: "Cut off", "zh-CN": "中途断开" }),
  cutAfter: text({
    en: "Cut off after {got} of {all} bytes",
    "zh-CN": "在 {all} 字节中的第 {got} 字节断开",
  }),
  blocked: text({ en: "Blocked by the browser", "zh-CN": "被浏览器拦截" }),
  pageForScript: text({ en: "HTML in place of a script", "zh-CN": "应是脚本，却是 HTML" }),
  pageForStyle: text({ en: "HTML in place of a style sheet", "zh-CN": "应是样式表，却是 HTML" }),
  loop: text({ en: "Redirect loop", "zh-CN": "重定向循环" }),
  failed: text({ en: "Failed", "zh-CN": "失败" }),
  failure: text({ en: "{name}: {cause}", "zh-CN": "{name}：{cause}" }),
  failureLikely: text({ en: "{name}, most likely: {cause}", "zh-CN": "{name}，很可能是：{cause}" }),
  failureWithoutReason: text({
    en: "{name}: the browser does not say why",
    "zh-CN": "{name}：浏览器没有说明原因",
  }),
  unknownFailure: text({ en: "{name}: not known here", "zh-CN": "{name}：未收录的名称" }),
  answeredIn: text({ en: "{who} answered in {time}", "zh-CN": "{who} 用 {time} 响应" }),
  probablyAnsweredIn: text({
    en: "answered in {time}, probably by {who}",
    "zh-CN": "用时 {time}，很可能由 {who} 响应",
  }),
  fromCacheIn: text({ en: "from the browser's cache in {time}", "zh-CN": "取自浏览器缓存，用时 {time}" }),
  sentAgo: text({ en: "sent {time} ago, no answer yet", "zh-CN": "{time} 前发出，还没有响应" }),
  runsFor: text({ en: "still running after {time}", "zh-CN": "已进行 {time}，仍未结束" }),
  endedAfter: text({ en: "ended after {time}", "zh-CN": "{time} 后结束" }),
  afterQueue: text({
    en: ", after {time} in the browser's queue",
    "zh-CN": "，此前在浏览器队列中等待 {time}",
  }),
  openFor: text({ en: "open for {time}", "zh-CN": "连接保持了 {time}" }),
  someoneAnsweredIn: text({ en: "answered in {time}", "zh-CN": "用时 {time}" }),
};

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
  methodAndBody: text({
    en: "{code} {name} turned {from} into {to} and dropped the body.",
    "zh-CN": "{code} {name} 把 {from} 变成了 {to}，正文被丢弃。",
  }),
  method: text({
    en: "{code} {name} turned {from} into {to}.",
    "zh-CN": "{code} {name} 把 {from} 变成了 {to}。",
  }),
  corsBlock: text({
    en: "The server answered {code}; the browser kept the response from the page (CORS).",
    "zh-CN": "服务器返回了 {code}，但浏览器按 CORS 规则没有把响应交给页面。",
  }),
  corsBlockInferred: text({
    en: "The server answered {code}; by its fields the browser had to keep the response from the page (CORS).",
    "zh-CN": "服务器返回了 {code}；从标头推断，浏览器必须按 CORS 规则不把响应交给页面。",
  }),
  withCause: text({ en: "{code} {name}: {cause}", "zh-CN": "{code} {name}：{cause}" }),
  withLikelyCause: text({
    en: "{code} {name}, most likely: {cause}",
    "zh-CN": "{code} {name}，很可能是：{cause}",
  }),
  withPossibleCause: text({
    en: "{code} {name}, possibly: {cause}",
    "zh-CN": "{code} {name}，可能是：{cause}",
  }),
  withoutReason: text({
    en: "{code} {name}: nothing seen tells the reason",
    "zh-CN": "{code} {name}：看到的内容没有说明原因",
  }),
  withoutReasonBy: text({
    en: "{code} {name}: nothing seen tells the reason; look into the log of {who} at {time}",
    "zh-CN": "{code} {name}：看到的内容没有说明原因；请查看 {who} 在 {time} 的日志",
  }),
  withoutReasonAt: text({
    en: "{code} {name}: nothing seen tells the reason; look into the server's log at {time}",
    "zh-CN": "{code} {name}：看到的内容没有说明原因；请查看服务器在 {time} 的日志",
  }),
  logOf: text({
    en: "Look into the log of {who} at {time}: nothing seen here tells the reason.",
    "zh-CN": "请查看 {who} 在 {time} 的日志：此处看到的内容没有说明原因。",
  }),
  logOfServer: text({
    en: "Look into the server's log at {time}: nothing seen here tells the reason.",
    "zh-CN": "请查看服务器在 {time} 的日志：此处看到的内容没有说明原因。",
  }),
  plain: text({ en: "{code} {name}", "zh-CN": "{code} {name}" }),
  failure: text({ en: "{name}: {cause}", "zh-CN": "{name}：{cause}" }),
  failureLikely: text({ en: "{name}, most likely: {cause}", "zh-CN": "{name}，很可能是：{cause}" }),
  failureWithoutReason: text({
    en: "{name}: the browser does not say why",
    "zh-CN": "{name}：浏览器没有说明原因",
  }),
  unknownFailure: text({ en: "{name}: not known here", "zh-CN": "{name}：未收录的名称" }),
  brokenOff: text({ en: "{code}, then it broke off: {name}", "zh-CN": "{code}，随后中断：{name}" }),
  answeredIn: text({ en: "{who} answered in {time}", "zh-CN": "{who} 用 {time} 响应" }),
  fromCacheIn: text({ en: "from the browser's cache in {time}", "zh-CN": "取自浏览器缓存，用时 {time}" }),
  sentAgo: text({ en: "sent {time} ago, no answer yet", "zh-CN": "{time} 前发出，还没有响应" }),
  runsFor: text({ en: "still running after {time}", "zh-CN": "已进行 {time}，仍未结束" }),
  endedAfter: text({ en: "ended after {time}", "zh-CN": "{time} 后结束" }),
  someoneAnsweredIn: text({ en: "answered in {time}", "zh-CN": "用时 {time}" }),
};

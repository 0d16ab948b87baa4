import { text } from "../../diagnosis/text.ts";

/** The sentence that a detail opens with. */
export const VERDICT = {
  pending: text({ en: "Waiting for the response.", "zh-CN": "正在等待响应。" }),
  nothingRecorded: text({
    en: "The browser recorded no outcome for this request.",
    "zh-CN": "浏览器没有记录这个请求的结果。",
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
  plain: text({ en: "{code} {name}", "zh-CN": "{code} {name}" }),
  failure: text({ en: "{name}: {cause}", "zh-CN": "{name}：{cause}" }),
  unknownFailure: text({ en: "{name}: not known here", "zh-CN": "{name}：未收录的名称" }),
  brokenOff: text({ en: "{code}, then it broke off: {name}", "zh-CN": "{code}，随后中断：{name}" }),
  answeredIn: text({ en: "{who} answered in {time}", "zh-CN": "{who} 用 {time} 响应" }),
  endedAfter: text({ en: "ended after {time}", "zh-CN": "{time} 后结束" }),
  someoneAnsweredIn: text({ en: "answered in {time}", "zh-CN": "用时 {time}" }),
};

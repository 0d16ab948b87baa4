import { text } from "../../diagnosis/text.ts";

/** What is said of requests that have waited for long. */
export const WAITING = {
  one: text({
    en: "1 request has been waiting for its answer for {time}:",
    "zh-CN": "有 1 个请求已等待响应 {time}：",
  }),
  many: text({
    en: "{count} requests are waiting for their answers, the longest for {time}:",
    "zh-CN": "有 {count} 个请求在等待响应，最久的已等待 {time}：",
  }),
  others: text({ en: "and {count} more", "zh-CN": "另有 {count} 个" }),
  step: text({
    en: "Look into the log of {host} at {time}: if the request is there, the server is still at work on it; if not, it has not got that far.",
    "zh-CN":
      "先在 {host} 的日志中查找 {time} 的这个请求：有记录，就是服务器仍在处理；没有，就是请求还没有到达。",
  }),
};

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
    en: "Look into the log of {host} at {time}: the application's own tells what it does with the request; an access log mostly gets its line only at the end.",
    "zh-CN":
      "在 {host} 的日志中查找 {time} 的这个请求：应用自己的日志会说明它正在做什么；访问日志大多要到响应结束才写入。",
  }),
};

import { text } from "../../diagnosis/text.ts";

/** What came and went on a WebSocket or a stream of events. */
export const STREAM = {
  messages: text({ en: "Messages", "zh-CN": "消息" }),
  events: text({ en: "Events", "zh-CN": "事件" }),
  sent: text({ en: "sent", "zh-CN": "发送" }),
  received: text({ en: "received", "zh-CN": "接收" }),
  error: text({ en: "error", "zh-CN": "错误" }),
  unknown: text({ en: "direction not recorded", "zh-CN": "没有记录方向" }),
  binary: text({ en: "binary message", "zh-CN": "二进制消息" }),
  close: text({ en: "close frame", "zh-CN": "关闭帧" }),
  ping: text({ en: "ping", "zh-CN": "ping" }),
  pong: text({ en: "pong", "zh-CN": "pong" }),
  notKept: text({ en: "text not recorded", "zh-CN": "没有记录文本" }),
  tooMuch: text({ en: "text not kept: too much of it", "zh-CN": "文本没有保留：内容太多" }),
  empty: text({ en: "empty", "zh-CN": "空" }),
  failedWithoutWords: text({
    en: "failed; the browser gives no reason",
    "zh-CN": "失败；浏览器没有给出原因",
  }),
  /** Milliseconds or seconds since the request began. */
  since: text({ en: "{time} after the request began", "zh-CN": "请求开始后 {time}" }),
  cut: text({ en: "The rest of this message was not kept.", "zh-CN": "这条消息的其余部分没有保留。" }),
  showMore: text({ en: "Show more ({count} left)", "zh-CN": "显示更多（还有 {count} 条）" }),
  leftOut: text({
    en: "{count} in between were not kept: only the first and the last of many are.",
    "zh-CN": "中间的 {count} 条没有保留：数量很多时只保留开头和末尾。",
  }),
  noMessages: text({ en: "No message was sent or received.", "zh-CN": "没有发送或接收任何消息。" }),
  notVisible: text({
    en: "The messages are not visible here: this browser shows them to no extension, or the file has none.",
    "zh-CN": "此处看不到消息：这个浏览器不向扩展提供消息，或文件里没有记录。",
  }),
  untilClosed: text({
    en: "The messages are shown when the connection closes.",
    "zh-CN": "连接关闭后才会显示消息。",
  }),
  eventsUntilEnd: text({
    en: "The events are shown here when the stream ends. Until then the Network panel has them (Chromium: EventStream, Firefox: Response).",
    "zh-CN":
      "事件流结束后这里才会显示事件。在那之前请看浏览器的网络面板（Chromium：EventStream，Firefox：响应）。",
  }),
  eventsNotVisible: text({ en: "The events are not visible here.", "zh-CN": "此处看不到事件。" }),
  noEvents: text({ en: "No event came.", "zh-CN": "没有收到任何事件。" }),
  withoutTimes: text({
    en: "Read from the body, which does not say when each event came.",
    "zh-CN": "取自响应正文，正文不含各事件的到达时间。",
  }),
  retry: text({
    en: "After a break, an EventSource waits {time} before it connects again (retry).",
    "zh-CN": "断开后，EventSource 等待 {time} 再重新连接（retry）。",
  }),
  retryAsked: text({
    en: "The server asks its client to wait {time} before it connects again (retry).",
    "zh-CN": "服务器要求客户端等待 {time} 再重新连接（retry）。",
  }),
  lastId: text({
    en: "An EventSource that connects again asks for what follows id {id} (Last-Event-ID).",
    "zh-CN": "EventSource 重新连接时，会请求 id {id} 之后的事件（Last-Event-ID）。",
  }),
  resumed: text({
    en: "Asked for what follows id {id} (Last-Event-ID).",
    "zh-CN": "请求从 id {id} 之后继续（Last-Event-ID）。",
  }),
  closedWith: text({ en: "Closed with {code}", "zh-CN": "以 {code} 关闭" }),
  closedWithReason: text({ en: "Closed with {code}, “{reason}”", "zh-CN": "以 {code} 关闭：“{reason}”" }),
  closedWithout: text({ en: "Closed without a code", "zh-CN": "关闭时没有给出关闭码" }),
  closedUnreadable: text({
    en: "Closed; the code in this record is none",
    "zh-CN": "已关闭；记录中的关闭码无效",
  }),
  closedUnreadableReason: text({
    en: "Closed, “{reason}”; the code in this record is none",
    "zh-CN": "已关闭：“{reason}”；记录中的关闭码无效",
  }),
  aborted: text({ en: "Ended without a close frame", "zh-CN": "没有关闭帧就断开了" }),
  stillOpen: text({ en: "Still open when this was recorded.", "zh-CN": "记录时连接仍然打开。" }),
  readAgain: text({ en: "Refresh", "zh-CN": "刷新" }),
  means: text({ en: "{name}: {meaning}", "zh-CN": "{name}：{meaning}" }),
  closeNotTold: text({ en: "How it closed is not in this record.", "zh-CN": "这份记录没有关闭方式。" }),
  closeNotTellable: text({
    en: "How it closed is not in this record: browsers tell code and reason to the page alone, in its close event.",
    "zh-CN": "这份记录没有关闭方式：浏览器只在 close 事件里把关闭码和原因告诉页面。",
  }),
};

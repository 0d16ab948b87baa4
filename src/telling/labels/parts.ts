import { text } from "../../diagnosis/text.ts";

/** What failed parts of a page are called, which the popup is told and does not say by itself. */
export const PARTS = {
  noReason: text({ en: "The browser names no reason", "zh-CN": "浏览器没有说明原因" }),
  noReasonElsewhere: text({
    en: "The browser names no reason; for calls to another origin it is usually CORS",
    "zh-CN": "浏览器没有说明原因；发往其他源的请求通常是因为 CORS",
  }),
  noSocketReason: text({
    en: "A WebSocket was not opened; the browser names no reason",
    "zh-CN": "WebSocket 没有建立，浏览器没有说明原因",
  }),
  cors: text({ en: "Withheld under CORS", "zh-CN": "按 CORS 规则扣留" }),
} as const;

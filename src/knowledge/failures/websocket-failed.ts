import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const websocketFailed = defineFailure({
  id: "websocket-failed",
  names: [
    "net::ERR_WS_PROTOCOL_ERROR",
    "net::ERR_WS_UPGRADE",
    "net::ERR_WS_THROTTLE_QUEUE_TOO_LARGE",
    "NS_ERROR_WEBSOCKET_CONNECTION_REFUSED",
  ],
  name: text({ en: "WebSocket failed", "zh-CN": "WebSocket 失败" }),
  meaning: text({
    en: "The WebSocket was not opened, or (PROTOCOL_ERROR) ended over a bad frame; browsers hide the status of a refused handshake from the page.",
    "zh-CN":
      "WebSocket 没有建立，或（PROTOCOL_ERROR）因帧有误而中断；浏览器不会把被拒绝的握手的状态码告诉页面。",
  }),
  usual: ["websocket-handshake-failed", "connection-refused"],
  refuted: { "connection-refused": hostAnswers },
  proves: false,
  asked: ["ws", "wss"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

import { any, holds, not } from "../../diagnosis/condition/condition.ts";
import { crossOrigin, ownOrigin } from "../../diagnosis/condition/origin.ts";
import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_HAR } from "./sources.ts";

/** Firefox gives no time to what a worker refused: nothing was sent. */
const inNoTime = holds((c) => c.exchange.duration === 0);

export const unnamed = defineFailure({
  id: "unnamed",
  names: [""],
  name: text({ en: "Failed without a stated reason", "zh-CN": "失败，未说明原因" }),
  meaning: text({
    en: "The record gives no reason for the failure. Firefox's HAR never does: its network panel or webRequest event names it.",
    "zh-CN": "记录里没有写失败原因。Firefox 的 HAR 从不写：它的网络面板或 webRequest 事件会给出名称。",
  }),
  usual: [
    "connection-refused",
    "client-aborted",
    "service-worker-failed",
    "name-not-resolved",
    "connection-closed-without-response",
  ],
  refuted: {
    "connection-refused": hostAnswers,
    // The page itself came from there.
    "name-not-resolved": any(hostAnswers, ownOrigin),
    "service-worker-failed": any(websocket, crossOrigin, not(any(hostAnswers, inNoTime))),
  },
  proves: false,
  asked: ["ns_error", "status 0"],
  sources: [FIREFOX_HAR],
});

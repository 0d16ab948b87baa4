import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { GAVE_UP } from "./gave-up.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const timedOut = defineFailure({
  id: "timed-out",
  // EXTERNAL: a timer of Firefox itself, such as that of a WebSocket's opening; the connection may well have stood.
  names: ["net::ERR_TIMED_OUT", "NS_ERROR_NET_TIMEOUT", "NS_ERROR_NET_TIMEOUT_EXTERNAL"],
  worded: GAVE_UP,
  name: text({ en: "Timed out", "zh-CN": "操作超时" }),
  meaning: text({
    en: "An operation took longer than the browser waits: the connection or the answer did not come in time.",
    "zh-CN": "操作超过了浏览器的等待时限：连接或响应没有及时到来。",
  }),
  usual: ["handler-never-responds", "connection-timed-out", "upstream-response-timeout"],
  refuted: { "connection-timed-out": hostAnswers },
  proves: false,
  asked: ["no answer in time", "迟迟没有响应"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

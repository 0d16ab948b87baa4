import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const connectionReset = defineFailure({
  id: "connection-reset",
  names: ["net::ERR_CONNECTION_RESET", "NS_ERROR_NET_RESET", "NS_ERROR_NET_INTERRUPT"],
  worded: /connection (was )?reset|ECONNRESET|broken pipe|EPIPE|^1203[01]$/i,
  name: text({ en: "Connection reset", "zh-CN": "连接被重置" }),
  meaning: text({
    en: "The connection was open and was torn down before the answer was complete.",
    "zh-CN": "连接已经建立，却在响应完成之前被强行断开。",
  }),
  usual: ["connection-closed-without-response", "process-crashed", "connection-dropped-by-policy"],
  proves: false,
  asked: ["rst", "process killed", "连接中断"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

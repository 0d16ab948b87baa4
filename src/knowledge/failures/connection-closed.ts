import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const connectionClosed = defineFailure({
  id: "connection-closed",
  names: ["net::ERR_CONNECTION_CLOSED", "net::ERR_CONNECTION_ABORTED", "PR_END_OF_FILE_ERROR"],
  worded: /^connection[ _]closed$|^server (?:disconnected|closed connection)|^socket hang up$/i,
  name: text({ en: "Connection closed", "zh-CN": "连接被关闭" }),
  meaning: text({
    en: "The other side closed the connection before it had sent a whole answer; ABORTED: it never acknowledged what was sent.",
    "zh-CN": "对方还没有发完响应就关闭了连接；ABORTED 则是对方一直没有确认收到已发送的数据。",
  }),
  usual: ["connection-closed-without-response", "connection-dropped-by-policy", "process-crashed"],
  proves: false,
  asked: ["server hung up", "服务器挂断"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

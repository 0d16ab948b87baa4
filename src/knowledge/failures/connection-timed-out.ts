import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const connectionTimedOut = defineFailure({
  id: "connection-timed-out",
  names: ["net::ERR_CONNECTION_TIMED_OUT"],
  worded: /connect(ion|ing)?\b[^\n]{0,20}time(?:d[ _-]?|[ _-])?out|ETIMEDOUT|\berrno:? (?:60|110)\b/i,
  name: text({ en: "Connection timed out", "zh-CN": "连接超时" }),
  meaning: text({
    en: "The address did not answer the attempt to connect: mostly a firewall drops the packets, the machine is off or the address is wrong.",
    "zh-CN": "该地址始终没有响应连接请求：多半是防火墙丢弃了数据包、机器没有开机，或地址有误。",
  }),
  usual: ["connection-timed-out"],
  proves: true,
  asked: ["firewall drops packets", "防火墙丢包"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

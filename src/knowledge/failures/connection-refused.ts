import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const connectionRefused = defineFailure({
  id: "connection-refused",
  names: ["net::ERR_CONNECTION_REFUSED", "NS_ERROR_CONNECTION_REFUSED"],
  worded: /connection[ _](was |is )?refused|ECONNREFUSED|\berrno:? (?:61|111)\b/i,
  name: text({ en: "Connection refused", "zh-CN": "连接被拒绝" }),
  meaning: text({
    en: "The connection was refused: nothing listens on this port, or a firewall rejects it. Firefox names an unreachable host or network so, too. There is no response and no status.",
    "zh-CN":
      "连接被拒绝：这个端口上没有程序在监听，或被防火墙拒绝；主机或网络不可达时，Firefox 也用这个名称。没有响应，也没有状态码。",
  }),
  usual: ["connection-refused", "process-crashed"],
  proves: false,
  asked: ["port closed", "server not running", "端口没开", "服务没启动", "拒绝连接"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

import { holds, not } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

const toOtherPortInPlain = holds(
  ({ url }) => url !== null && /^(?:http|ws):$/.test(url.protocol) && url.port !== "",
);

export const emptyResponse = defineFailure({
  id: "empty-response",
  names: ["net::ERR_EMPTY_RESPONSE", "NS_ERROR_NET_EMPTY_RESPONSE"],
  name: text({ en: "Empty response", "zh-CN": "响应为空" }),
  meaning: text({
    en: "The server took the request and closed the connection without sending a single byte.",
    "zh-CN": "服务器收下请求后，一个字节都没有发就关闭了连接。",
  }),
  usual: [
    "connection-closed-without-response",
    "plain-http-to-tls-port",
    "connection-dropped-by-policy",
    "process-crashed",
  ],
  refuted: {
    // A port that speaks TLS alone hangs up on plain HTTP; on its usual port nobody asks so.
    "plain-http-to-tls-port": not(toOtherPortInPlain),
  },
  proves: false,
  asked: ["no data received", "没有收到数据", "服务器无响应"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const invalidHttpResponse = defineFailure({
  id: "invalid-http-response",
  names: ["net::ERR_INVALID_HTTP_RESPONSE", "net::ERR_INVALID_RESPONSE", "NS_ERROR_PARSING_HTTP_STATUS_LINE"],
  name: text({ en: "Answer is not HTTP", "zh-CN": "响应不是 HTTP" }),
  meaning: text({
    en: "What the port sent does not read as an HTTP response: another protocol, or a server that breaks it.",
    "zh-CN": "该端口发来的内容不是 HTTP 响应：可能是别的协议，也可能是服务器写错了。",
  }),
  usual: ["response-not-http", "plain-http-to-tls-port", "status-misused"],
  proves: false,
  asked: ["wrong port", "garbage", "端口不对"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const http2ProtocolError = defineFailure({
  id: "http2-protocol-error",
  names: [
    "net::ERR_HTTP2_PROTOCOL_ERROR",
    "net::ERR_HTTP2_SERVER_REFUSED_STREAM",
    "net::ERR_HTTP2_PING_FAILED",
    "net::ERR_HTTP2_COMPRESSION_ERROR",
    "net::ERR_HTTP2_FLOW_CONTROL_ERROR",
    "net::ERR_HTTP2_FRAME_SIZE_ERROR",
    "net::ERR_HTTP2_STREAM_CLOSED",
    "NS_ERROR_NET_HTTP2_SENT_GOAWAY",
  ],
  name: text({ en: "HTTP/2 stream broken off", "zh-CN": "HTTP/2 流被中断" }),
  meaning: text({
    en: "The HTTP/2 stream broke off: the server or a proxy reset it, or what they sent broke the protocol and the browser ended it.",
    "zh-CN": "HTTP/2 流中断：服务器或代理重置了它，或它们发来的内容违反协议，浏览器终止了它。",
  }),
  usual: [
    "connection-closed-without-response",
    "connection-dropped-by-policy",
    "response-header-invalid",
    "process-crashed",
  ],
  proves: false,
  asked: ["rst_stream", "goaway"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

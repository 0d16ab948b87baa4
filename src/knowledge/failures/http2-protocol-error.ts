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
    en: "The HTTP/2 stream broke off: the other side reset it, broke the protocol, or (PING_FAILED) no longer answered.",
    "zh-CN": "HTTP/2 流中断：对方重置了它、发来的内容违反协议，或（PING_FAILED）不再响应。",
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

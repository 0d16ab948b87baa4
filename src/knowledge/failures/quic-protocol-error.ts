import { hostAnswers } from "../../diagnosis/condition/reached.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const quicProtocolError = defineFailure({
  id: "quic-protocol-error",
  names: [
    "net::ERR_QUIC_PROTOCOL_ERROR",
    "net::ERR_QUIC_HANDSHAKE_FAILED",
    "NS_ERROR_NET_HTTP3_PROTOCOL_ERROR",
  ],
  name: text({ en: "HTTP/3 connection failed", "zh-CN": "HTTP/3 连接失败" }),
  meaning: text({
    en: "The QUIC connection failed or was broken off; networks that filter UDP cause it too.",
    "zh-CN": "QUIC 连接失败或被中断；过滤 UDP 的网络也会造成这种情况。",
  }),
  usual: ["http3-transport-failed", "connection-closed-without-response", "connection-timed-out"],
  refuted: { "connection-timed-out": hostAnswers },
  proves: false,
  asked: ["quic", "udp", "http3"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS, rfc(9308, "2")],
});

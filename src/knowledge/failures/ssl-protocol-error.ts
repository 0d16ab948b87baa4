import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const sslProtocolError = defineFailure({
  id: "ssl-protocol-error",
  names: [
    "net::ERR_SSL_PROTOCOL_ERROR",
    "net::ERR_SSL_DECRYPT_ERROR_ALERT",
    "SSL_ERROR_RX_RECORD_TOO_LONG",
    "SSL_ERROR_RX_MALFORMED_SERVER_HELLO",
    "SSL_ERROR_INTERNAL_ERROR_ALERT",
  ],
  worded: /^ssl_error$|(TLS|SSL) handshake (failed|error)/i,
  name: text({ en: "TLS handshake not understood", "zh-CN": "TLS 握手无法理解" }),
  meaning: text({
    en: "The TLS handshake failed: often the port speaks plain http, or the server broke off without a clear reason. An alert (DECRYPT, INTERNAL) proves that it does speak TLS.",
    "zh-CN":
      "TLS 握手失败：往往是该端口只支持明文 http，或服务器没有说明原因就中断了握手。若是告警（DECRYPT、INTERNAL），说明它支持 TLS。",
  }),
  usual: ["tls-to-plain-http-port", "tls-handshake-failed", "tls-no-certificate-for-name"],
  proves: false,
  asked: ["https on http port", "record too long", "用 https 访问 http 端口"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

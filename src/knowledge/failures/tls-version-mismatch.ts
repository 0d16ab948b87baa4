import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS, NSS_ERRORS } from "./sources.ts";

export const tlsVersionMismatch = defineFailure({
  id: "tls-version-mismatch",
  names: [
    "net::ERR_SSL_VERSION_OR_CIPHER_MISMATCH",
    "net::ERR_SSL_OBSOLETE_VERSION",
    "net::ERR_SSL_OBSOLETE_CIPHER",
    "net::ERR_HTTP2_INADEQUATE_TRANSPORT_SECURITY",
    "SSL_ERROR_UNSUPPORTED_VERSION",
    "SSL_ERROR_NO_CYPHER_OVERLAP",
    "SSL_ERROR_PROTOCOL_VERSION_ALERT",
    "SSL_ERROR_HANDSHAKE_FAILURE_ALERT",
    "NS_ERROR_NET_INADEQUATE_SECURITY",
  ],
  name: text({ en: "No common TLS version or cipher", "zh-CN": "没有共同的 TLS 版本或加密套件" }),
  meaning: text({
    en: "Browser and server share no TLS version or cipher (INADEQUATE: none fit for HTTP/2); so end servers without a certificate for the name, and some that want a client certificate.",
    "zh-CN":
      "浏览器和服务器没有共同的 TLS 版本或加密套件（INADEQUATE：没有 HTTP/2 可用的）；没有该域名证书的服务器、有些要求客户端证书的服务器也会这样结束。",
  }),
  usual: ["tls-handshake-failed", "tls-no-certificate-for-name"],
  proves: false,
  asked: ["tls 1.0", "old server", "旧版 TLS"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const clientCertificate = defineFailure({
  id: "client-certificate",
  names: [
    "net::ERR_SSL_CLIENT_AUTH_CERT_NEEDED",
    "net::ERR_BAD_SSL_CLIENT_AUTH_CERT",
    "net::ERR_SSL_CLIENT_AUTH_PRIVATE_KEY_ACCESS_DENIED",
    "net::ERR_SSL_CLIENT_AUTH_CERT_NO_PRIVATE_KEY",
    "net::ERR_SSL_CLIENT_AUTH_SIGNATURE_FAILED",
    "net::ERR_SSL_CLIENT_AUTH_NO_COMMON_ALGORITHMS",
    "SSL_ERROR_RX_CERTIFICATE_REQUIRED_ALERT",
    "SSL_ERROR_BAD_CERT_ALERT",
    "SSL_ERROR_NO_CERTIFICATE",
  ],
  name: text({ en: "Client certificate needed", "zh-CN": "需要客户端证书" }),
  meaning: text({
    en: "The server demands a client certificate, and none was sent, its key could not be used, or the one sent is not accepted.",
    "zh-CN": "服务器要求客户端证书，而没有发送、证书的私钥用不了，或发送的不被接受。",
  }),
  usual: ["client-certificate-missing"],
  proves: true,
  asked: ["mutual tls", "双向认证"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateRevoked = defineFailure({
  id: "certificate-revoked",
  names: [
    "net::ERR_CERT_REVOKED",
    "net::ERR_CERT_KNOWN_INTERCEPTION_BLOCKED",
    "SEC_ERROR_REVOKED_CERTIFICATE",
  ],
  name: text({ en: "Certificate revoked or blocked", "zh-CN": "证书已被吊销或屏蔽" }),
  meaning: text({
    en: "The certificate's authority withdrew it; KNOWN_INTERCEPTION_BLOCKED: the browser blocks it since it is known to intercept traffic.",
    "zh-CN": "颁发机构撤回了这张证书；KNOWN_INTERCEPTION_BLOCKED 则是它被用于拦截流量，浏览器将其屏蔽。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["revocation", "吊销"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

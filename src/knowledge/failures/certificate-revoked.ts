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
  name: text({ en: "Certificate revoked", "zh-CN": "证书已被吊销" }),
  meaning: text({
    en: "The certificate's authority withdrew it.",
    "zh-CN": "颁发机构撤回了这张证书。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["revocation", "吊销"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateInvalid = defineFailure({
  id: "certificate-invalid",
  names: [
    "net::ERR_CERT_INVALID",
    "net::ERR_CERT_VALIDITY_TOO_LONG",
    "net::ERR_CERT_CONTAINS_ERRORS",
    "net::ERR_CERT_NON_UNIQUE_NAME",
    "net::ERR_SSL_KEY_USAGE_INCOMPATIBLE",
    "net::ERR_SSL_PINNED_KEY_NOT_IN_CERT_CHAIN",
    "SEC_ERROR_BAD_DER",
    "SEC_ERROR_INADEQUATE_KEY_USAGE",
    "SEC_ERROR_INADEQUATE_CERT_TYPE",
    "MOZILLA_PKIX_ERROR_KEY_PINNING_FAILURE",
  ],
  name: text({ en: "Certificate malformed", "zh-CN": "证书本身有误" }),
  meaning: text({
    en: "The certificate breaks a rule: wrong form or use, too long a life, an internal name, or a key that is not the pinned one.",
    "zh-CN": "证书违反了规则：格式或用途不对、有效期过长、含有内部名称，或不是被固定的密钥。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["bad certificate", "证书错误"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

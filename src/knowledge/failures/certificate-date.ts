import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateDate = defineFailure({
  id: "certificate-date",
  names: [
    "net::ERR_CERT_DATE_INVALID",
    "SEC_ERROR_EXPIRED_CERTIFICATE",
    "SEC_ERROR_EXPIRED_ISSUER_CERTIFICATE",
    "MOZILLA_PKIX_ERROR_NOT_YET_VALID_CERTIFICATE",
    "MOZILLA_PKIX_ERROR_NOT_YET_VALID_ISSUER_CERTIFICATE",
  ],
  name: text({ en: "Certificate out of date", "zh-CN": "证书不在有效期内" }),
  meaning: text({
    en: "The certificate of the site or of its issuer has expired or is not valid yet; a wrong clock on this machine looks the same.",
    "zh-CN": "网站证书或其颁发者的证书已过期或尚未生效；本机时钟不准也会这样。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["expired certificate", "renew", "证书过期", "系统时间"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

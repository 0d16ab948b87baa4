import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateTransparency = defineFailure({
  id: "certificate-transparency",
  names: [
    "net::ERR_CERTIFICATE_TRANSPARENCY_REQUIRED",
    "MOZILLA_PKIX_ERROR_INSUFFICIENT_CERTIFICATE_TRANSPARENCY",
  ],
  name: text({ en: "Certificate not in public logs", "zh-CN": "证书未进入公开日志" }),
  meaning: text({
    en: "The certificate lacks the proofs of public logging that browsers demand.",
    "zh-CN": "证书缺少浏览器要求的公开日志证明。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["ct", "证书透明度"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateWeak = defineFailure({
  id: "certificate-weak",
  names: [
    "net::ERR_CERT_WEAK_SIGNATURE_ALGORITHM",
    "net::ERR_CERT_WEAK_KEY",
    "SEC_ERROR_CERT_SIGNATURE_ALGORITHM_DISABLED",
    "MOZILLA_PKIX_ERROR_INADEQUATE_KEY_SIZE",
  ],
  name: text({ en: "Certificate too weak", "zh-CN": "证书强度不足" }),
  meaning: text({
    en: "The certificate uses a signature or key that browsers no longer accept.",
    "zh-CN": "证书使用了浏览器不再接受的签名算法或密钥。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["sha-1", "short key"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateAuthority = defineFailure({
  id: "certificate-authority",
  names: [
    "net::ERR_CERT_AUTHORITY_INVALID",
    "SEC_ERROR_UNKNOWN_ISSUER",
    "SEC_ERROR_UNTRUSTED_ISSUER",
    "SEC_ERROR_UNTRUSTED_CERT",
    "SEC_ERROR_CA_CERT_INVALID",
    "MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT",
    "MOZILLA_PKIX_ERROR_CA_CERT_USED_AS_END_ENTITY",
    "MOZILLA_PKIX_ERROR_V1_CERT_USED_AS_CA",
    "MOZILLA_PKIX_ERROR_MITM_DETECTED",
  ],
  // OpenSSL's words, as mitmproxy, curl and Python write them.
  worded: /unable to get (?:local )?issuer certificate|self[- ]signed certificate/i,
  name: text({ en: "Certificate authority not trusted", "zh-CN": "证书颁发机构不受信任" }),
  meaning: text({
    en: "The certificate is self-signed, comes from an authority that is private or distrusted (an antivirus may be one), lacks an intermediate, or (CA_CERT, V1) has no right to its role in the chain.",
    "zh-CN":
      "证书是自签名的、来自私有或不受信任的机构（如杀毒软件），缺少中间证书，或（CA_CERT、V1）证书在链中的角色不对。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["self-signed", "missing intermediate", "自签名证书", "中间证书"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const certificateName = defineFailure({
  id: "certificate-name",
  names: [
    "net::ERR_CERT_COMMON_NAME_INVALID",
    "net::ERR_CERT_NAME_CONSTRAINT_VIOLATION",
    "SSL_ERROR_BAD_CERT_DOMAIN",
  ],
  name: text({ en: "Certificate for another name", "zh-CN": "证书属于别的域名" }),
  meaning: text({
    en: "The server's certificate does not cover this host name, or its authority may not issue for the name.",
    "zh-CN": "服务器的证书不包含这个主机名，或颁发机构无权为该名称签发。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["subject alternative name", "域名不匹配"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

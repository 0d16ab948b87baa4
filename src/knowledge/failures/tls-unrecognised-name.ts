import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, NSS_ERRORS } from "./sources.ts";

export const tlsUnrecognisedName = defineFailure({
  id: "tls-unrecognised-name",
  names: ["net::ERR_SSL_UNRECOGNIZED_NAME_ALERT", "SSL_ERROR_UNRECOGNIZED_NAME_ALERT"],
  name: text({ en: "TLS name not known", "zh-CN": "TLS 名称不被识别" }),
  meaning: text({
    en: "The server ended the handshake since it has no certificate or site for this host name.",
    "zh-CN": "服务器没有这个主机名的证书或站点，于是结束了握手。",
  }),
  usual: ["tls-no-certificate-for-name"],
  proves: true,
  asked: ["sni"],
  sources: [CHROMIUM_ERRORS, NSS_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const certificateRefused = defineFailure({
  id: "certificate-refused",
  names: ["net::ERR_INSECURE_RESPONSE"],
  name: text({ en: "Certificate refused", "zh-CN": "证书被拒绝" }),
  meaning: text({
    en: "The browser did not accept the server's certificate; older versions of Chromium do not say why.",
    "zh-CN": "浏览器没有接受服务器的证书；旧版 Chromium 不说明原因。",
  }),
  usual: ["tls-certificate-invalid"],
  proves: true,
  asked: ["insecure response", "不安全的响应"],
  sources: [CHROMIUM_ERRORS],
});

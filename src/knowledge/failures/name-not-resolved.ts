import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const nameNotResolved = defineFailure({
  id: "name-not-resolved",
  names: [
    "net::ERR_NAME_NOT_RESOLVED",
    "net::ERR_NAME_RESOLUTION_FAILED",
    "net::ERR_DNS_TIMED_OUT",
    "net::ERR_DNS_SERVER_FAILED",
    "net::ERR_DNS_MALFORMED_RESPONSE",
    "net::ERR_ICANN_NAME_COLLISION",
  ],
  worded:
    /(resolve|resolving)[^\n]{0,20}(host|name|address)|(host|name|domain)[^\n]{0,30}(not (found|known|resolved)|could ?n.t be (found|resolved)|resolution fail)|invalid_hostname|ENOTFOUND|EAI_\w|getaddrinfo|unknown host|^12007$/i,
  name: text({ en: "Host name not resolved", "zh-CN": "主机名无法解析" }),
  meaning: text({
    en: "DNS gave no usable address for this host name, so no server was asked.",
    "zh-CN": "DNS 没有给出这个主机名的可用地址，因此没有任何服务器收到请求。",
  }),
  usual: ["name-not-resolved"],
  proves: true,
  asked: ["dns error", "typo in host name", "域名解析失败", "域名写错"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

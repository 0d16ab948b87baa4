import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const networkAccessDenied = defineFailure({
  id: "network-access-denied",
  names: ["net::ERR_NETWORK_ACCESS_DENIED", "net::ERR_NETWORK_ACCESS_REVOKED"],
  name: text({ en: "Network access denied", "zh-CN": "网络访问被拒绝" }),
  meaning: text({
    en: "A firewall or policy on this machine keeps the browser off the network, or (REVOKED) the page's own allowlist or fenced frame does.",
    "zh-CN":
      "本机的防火墙或策略阻止浏览器访问网络；REVOKED 则是页面自己的连接名单或 fenced frame 收回了访问。",
  }),
  usual: ["proxy-policy-blocked", "browser-offline"],
  proves: false,
  asked: ["local firewall", "本机防火墙"],
  sources: [CHROMIUM_ERRORS],
});

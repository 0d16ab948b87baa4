import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const proxyUnusable = defineFailure({
  id: "proxy-unusable",
  names: [
    "net::ERR_MANDATORY_PROXY_CONFIGURATION_FAILED",
    "net::ERR_NO_SUPPORTED_PROXIES",
    "net::ERR_PROXY_CERTIFICATE_INVALID",
  ],
  name: text({ en: "Proxy settings unusable", "zh-CN": "代理设置不可用" }),
  meaning: text({
    en: "The browser must use a proxy and cannot: its settings (PAC) did not load, its kind is not supported, or its certificate is invalid.",
    "zh-CN": "浏览器必须使用代理却用不了：代理配置（PAC）没有加载、代理类型不受支持，或代理的证书无效。",
  }),
  usual: ["proxy-unreachable"],
  proves: false,
  asked: ["pac script", "proxy certificate", "代理配置脚本"],
  sources: [CHROMIUM_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const proxyConnectionFailed = defineFailure({
  id: "proxy-connection-failed",
  names: ["net::ERR_PROXY_CONNECTION_FAILED", "NS_ERROR_UNKNOWN_PROXY_HOST"],
  name: text({ en: "Proxy unreachable", "zh-CN": "代理不可达" }),
  meaning: text({
    en: "The browser is set to use a proxy and could not reach it; the site itself was never asked.",
    "zh-CN": "浏览器设置了代理但连不上它；网站本身没有收到请求。",
  }),
  usual: ["proxy-unreachable"],
  proves: true,
  asked: ["proxy settings", "代理设置", "代理连接失败"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

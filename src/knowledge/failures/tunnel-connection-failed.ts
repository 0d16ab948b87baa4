import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const tunnelConnectionFailed = defineFailure({
  id: "tunnel-connection-failed",
  names: [
    "net::ERR_TUNNEL_CONNECTION_FAILED",
    // A SOCKS proxy that was reached and wants a login, gives up, or refuses for any reason.
    "net::ERR_SOCKS_CONNECTION_FAILED",
    "net::ERR_SOCKS_CONNECTION_HOST_UNREACHABLE",
    "NS_ERROR_PROXY_FORBIDDEN",
    "NS_ERROR_PROXY_BAD_GATEWAY",
    "NS_ERROR_PROXY_GATEWAY_TIMEOUT",
  ],
  name: text({ en: "Proxy tunnel failed", "zh-CN": "代理隧道失败" }),
  meaning: text({
    en: "The proxy did not open the way to the site, for instance answered CONNECT with an error; for https browsers hide its page.",
    "zh-CN": "代理没有接通目标网站，例如对 CONNECT 返回了错误；对于 https，浏览器不显示代理的错误页。",
  }),
  usual: [
    "proxy-policy-blocked",
    "upstream-connection-refused",
    "dns-failure-at-proxy",
    "proxy-auth-required",
  ],
  proves: false,
  asked: ["connect method", "company proxy", "公司代理"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

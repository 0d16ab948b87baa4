import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const proxyAuthentication = defineFailure({
  id: "proxy-authentication",
  names: [
    "net::ERR_PROXY_AUTH_REQUESTED",
    "net::ERR_PROXY_AUTH_UNSUPPORTED",
    "net::ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION",
    "net::ERR_UNEXPECTED_PROXY_AUTH",
    "NS_ERROR_PROXY_AUTHENTICATION_FAILED",
  ],
  name: text({ en: "Proxy wants a login", "zh-CN": "代理要求登录" }),
  meaning: text({
    en: "The proxy in between demands credentials before it passes anything on; UNEXPECTED: a 407 came, though the browser uses no proxy.",
    "zh-CN": "中间的代理要求先提供凭据才会转发；UNEXPECTED 则是浏览器没有使用代理，却收到了 407。",
  }),
  usual: ["proxy-auth-required"],
  proves: true,
  asked: ["407"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const proxyAuthentication = defineFailure({
  id: "proxy-authentication",
  names: [
    "net::ERR_PROXY_AUTH_REQUESTED",
    // No scheme that Chromium takes was offered, as where a proxy answers 407 for a reason of its own and offers none.
    "net::ERR_PROXY_AUTH_UNSUPPORTED",
    "net::ERR_PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION",
    "net::ERR_UNEXPECTED_PROXY_AUTH",
    "NS_ERROR_PROXY_AUTHENTICATION_FAILED",
  ],
  name: text({ en: "Proxy answered 407", "zh-CN": "代理返回 407" }),
  meaning: text({
    en: "The proxy in between answered 407, mostly for credentials (UNSUPPORTED: it offered no scheme that the browser takes). UNEXPECTED: a 407 came, though the browser uses no proxy.",
    "zh-CN":
      "中间的代理返回了 407，多半是要求凭据（UNSUPPORTED：没有给出浏览器支持的方案）；UNEXPECTED 则是浏览器没有使用代理，却收到了 407。",
  }),
  usual: ["proxy-auth-required", "quota-exhausted", "ip-not-allowed"],
  // It proves the 407, not its reason: of paid proxies some answer so for used-up traffic or an address that is not listed.
  proves: false,
  asked: ["407"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

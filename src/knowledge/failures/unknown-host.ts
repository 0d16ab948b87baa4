import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const unknownHost = defineFailure({
  id: "unknown-host",
  names: ["NS_ERROR_UNKNOWN_HOST"],
  name: text({ en: "Host unknown to Firefox", "zh-CN": "Firefox 找不到主机" }),
  meaning: text({
    en: "DNS gave no address for this host name. With an HTTP proxy it may also be that the proxy answered CONNECT with 400, 404 or 500, as some do for a name that they cannot resolve.",
    "zh-CN":
      "DNS 没有给出这个主机名的地址。如果使用 HTTP 代理，也可能是代理对 CONNECT 返回了 400、404 或 500；有些代理查不到名字时会这样响应。",
  }),
  usual: ["name-not-resolved", "dns-failure-at-proxy"],
  proves: false,
  asked: ["unknown host in firefox"],
  sources: [
    FIREFOX_ERRORS,
    docs(
      "Firefox: nsHttp.cpp, HttpProxyResponseToErrorCode",
      "https://searchfox.org/mozilla-central/source/netwerk/protocol/http/nsHttp.cpp",
    ),
  ],
});

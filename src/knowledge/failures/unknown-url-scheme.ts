import { holds } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const unknownUrlScheme = defineFailure({
  id: "unknown-url-scheme",
  names: [
    "net::ERR_UNKNOWN_URL_SCHEME",
    "net::ERR_DISALLOWED_URL_SCHEME",
    "net::ERR_INVALID_URL",
    "NS_ERROR_UNKNOWN_PROTOCOL",
    "NS_ERROR_MALFORMED_URI",
  ],
  name: text({ en: "URL not usable", "zh-CN": "URL 不可用" }),
  meaning: text({
    en: "The browser does not know this scheme, may not use it here or cannot read the URL, so nothing was sent.",
    "zh-CN": "浏览器不认识这个协议、不允许在这里使用它，或无法解析该 URL，什么都没有发出去。",
  }),
  usual: ["malformed-url", "redirect-location-invalid"],
  // The address itself was answered.
  refuted: { "malformed-url": holds((c) => c.status !== null) },
  proves: false,
  asked: ["custom scheme", "自定义协议"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

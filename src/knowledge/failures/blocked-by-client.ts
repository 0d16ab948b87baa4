import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const blockedByClient = defineFailure({
  id: "blocked-by-client",
  names: ["net::ERR_BLOCKED_BY_CLIENT"],
  name: text({ en: "Blocked in the browser", "zh-CN": "在浏览器里被拦截" }),
  meaning: text({
    en: "Something in this browser stopped the request: mostly an extension, such as an ad blocker, or request blocking in DevTools.",
    "zh-CN": "请求被浏览器这一端拦下：多半是扩展程序（如广告拦截），或 DevTools 的请求屏蔽。",
  }),
  usual: ["blocked-by-extension"],
  proves: false,
  asked: ["ad blocker", "广告拦截"],
  sources: [CHROMIUM_ERRORS],
});

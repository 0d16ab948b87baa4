import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const blockedByClient = defineFailure({
  id: "blocked-by-client",
  names: ["net::ERR_BLOCKED_BY_CLIENT"],
  name: text({ en: "Blocked in the browser", "zh-CN": "在浏览器里被拦截" }),
  meaning: text({
    en: "An extension or the DevTools request blocking stopped the request before it was sent.",
    "zh-CN": "扩展程序或 DevTools 的请求拦截在发出之前就阻止了请求。",
  }),
  usual: ["blocked-by-extension"],
  proves: false,
  asked: ["ad blocker", "广告拦截"],
  sources: [CHROMIUM_ERRORS],
});

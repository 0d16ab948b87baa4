import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const trackingBlocked = defineFailure({
  id: "tracking-blocked",
  names: [
    "NS_ERROR_TRACKING_URI",
    "NS_ERROR_CRYPTOMINING_URI",
    "NS_ERROR_FINGERPRINTING_URI",
    "NS_ERROR_SOCIALTRACKING_URI",
    "NS_ERROR_EMAILTRACKING_URI",
  ],
  name: text({ en: "Stopped by tracking protection", "zh-CN": "被跟踪保护拦截" }),
  meaning: text({
    en: "Firefox's tracking protection lists this address and did not send the request.",
    "zh-CN": "该地址在 Firefox 跟踪保护的名单里，请求没有发出。",
  }),
  usual: ["blocked-by-extension"],
  proves: false,
  asked: ["tracker", "跟踪器"],
  sources: [FIREFOX_ERRORS],
});

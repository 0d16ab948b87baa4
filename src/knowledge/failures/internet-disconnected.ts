import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const internetDisconnected = defineFailure({
  id: "internet-disconnected",
  names: ["net::ERR_INTERNET_DISCONNECTED", "NS_ERROR_OFFLINE"],
  name: text({ en: "Browser offline", "zh-CN": "浏览器离线" }),
  meaning: text({
    en: "The browser has no network or is set to offline, so nothing was sent.",
    "zh-CN": "浏览器没有网络或被设为离线，什么都没有发出去。",
  }),
  usual: ["browser-offline"],
  proves: true,
  asked: ["no internet", "offline mode", "断网", "离线模式", "网络已断开", "网络断开"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

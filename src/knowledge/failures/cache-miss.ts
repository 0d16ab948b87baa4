import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const cacheMiss = defineFailure({
  id: "cache-miss",
  names: ["net::ERR_CACHE_MISS", "NS_ERROR_DOCUMENT_NOT_CACHED"],
  name: text({ en: "Not in the cache", "zh-CN": "缓存里没有" }),
  meaning: text({
    en: "The answer was demanded from the cache alone, as when going back to the result of a form, and it is not there.",
    "zh-CN": "请求只允许使用缓存（例如后退到表单结果页），而缓存里没有。",
  }),
  usual: ["only-if-cached-miss"],
  proves: false,
  asked: ["confirm form resubmission", "重新提交表单"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

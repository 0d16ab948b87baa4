import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const insufficientResources = defineFailure({
  id: "insufficient-resources",
  names: ["net::ERR_INSUFFICIENT_RESOURCES", "net::ERR_OUT_OF_MEMORY", "NS_ERROR_OUT_OF_MEMORY"],
  name: text({ en: "Browser out of resources", "zh-CN": "浏览器资源不足" }),
  meaning: text({
    en: "The page has too many requests open at once, or the browser lacks memory or file handles.",
    "zh-CN": "页面同时发起的请求过多，或浏览器的内存或文件句柄不足。",
  }),
  usual: ["browser-request-flood"],
  proves: false,
  asked: ["too many requests at once", "并发请求过多"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

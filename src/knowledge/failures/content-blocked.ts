import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const contentBlocked = defineFailure({
  id: "content-blocked",
  names: ["NS_ERROR_CONTENT_BLOCKED", "NS_ERROR_CONTENT_BLOCKED_SHOW_ALT"],
  name: text({ en: "Blocked by a content rule", "zh-CN": "被内容规则拦截" }),
  meaning: text({
    en: "A rule of the browser stopped the load: the page's Content-Security-Policy, mixed content or an extension.",
    "zh-CN": "浏览器中的规则阻止了加载：页面的 Content-Security-Policy、混合内容或扩展程序。",
  }),
  usual: ["csp-blocked", "mixed-content-blocked", "blocked-by-extension"],
  proves: false,
  asked: ["csp", "mixed content", "混合内容"],
  sources: [FIREFOX_ERRORS],
});

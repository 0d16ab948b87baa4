import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const blockedByResponse = defineFailure({
  id: "blocked-by-response",
  names: [
    "net::ERR_BLOCKED_BY_RESPONSE",
    "net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin",
    "net::ERR_BLOCKED_BY_RESPONSE.NotSameSite",
    "net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep",
    "net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByDip",
    "net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoepAndDip",
    "net::ERR_BLOCKED_BY_RESPONSE.CoepFrameResourceNeedsCoepHeader",
    "net::ERR_BLOCKED_BY_RESPONSE.CoopSandboxedIFrameCannotNavigateToCoopPage",
    "NS_ERROR_DOM_CORP_FAILED",
    "NS_ERROR_DOM_COEP_FAILED",
    "NS_ERROR_DOM_COOP_FAILED",
  ],
  name: text({ en: "Response forbids its use here", "zh-CN": "响应禁止在此使用" }),
  meaning: text({
    en: "The response came, but its fields (CORP, COOP, framing), or the lack of one that the page's COEP or Document-Isolation-Policy demands, keep it from being used here.",
    "zh-CN":
      "响应已经到达，但它的标头（CORP、COOP、嵌框规则）不允许在此使用，或缺少本页面的 COEP 或 Document-Isolation-Policy 要求的标头。",
  }),
  usual: ["cross-origin-embedding-blocked", "framing-refused"],
  proves: false,
  asked: ["corp", "coep", "x-frame-options"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

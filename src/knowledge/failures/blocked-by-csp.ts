import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const blockedByCsp = defineFailure({
  id: "blocked-by-csp",
  names: ["net::ERR_BLOCKED_BY_CSP"],
  name: text({ en: "Blocked by Content-Security-Policy", "zh-CN": "被 Content-Security-Policy 拦截" }),
  meaning: text({
    en: "A Content-Security-Policy forbids this load.",
    "zh-CN": "Content-Security-Policy 禁止了这次加载。",
  }),
  usual: ["csp-blocked", "framing-refused"],
  proves: false,
  asked: ["csp"],
  sources: [CHROMIUM_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const blockedByOrb = defineFailure({
  id: "blocked-by-orb",
  names: ["net::ERR_BLOCKED_BY_ORB"],
  name: text({ en: "Blocked as opaque response", "zh-CN": "不透明响应被拦截" }),
  meaning: text({
    en: "The page embeds a cross-origin answer whose type does not fit, such as JSON or HTML for an image or script.",
    "zh-CN": "页面跨源嵌入的内容类型不符，例如用 JSON 或 HTML 充当图片或脚本。",
  }),
  usual: ["cross-origin-embedding-blocked", "response-type-blocked"],
  proves: false,
  asked: ["orb", "corb"],
  sources: [CHROMIUM_ERRORS],
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const framingRefused = defineFailure({
  id: "framing-refused",
  names: ["NS_ERROR_XFO_VIOLATION", "NS_ERROR_CSP_FRAME_ANCESTOR_VIOLATION"],
  name: text({ en: "Framing refused", "zh-CN": "拒绝被嵌入" }),
  meaning: text({
    en: "The page forbids being shown in this frame (X-Frame-Options or frame-ancestors).",
    "zh-CN": "该页面不允许显示在这个框架里（X-Frame-Options 或 frame-ancestors）。",
  }),
  usual: ["framing-refused"],
  proves: true,
  asked: ["iframe", "嵌入页面"],
  sources: [FIREFOX_ERRORS],
});

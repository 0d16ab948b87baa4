import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const integrityFailed = defineFailure({
  id: "integrity-failed",
  names: ["NS_ERROR_SRI_CORRUPT"],
  name: text({ en: "Integrity check failed", "zh-CN": "完整性校验失败" }),
  meaning: text({
    en: "The file does not match the integrity digest in the page.",
    "zh-CN": "文件与页面里的 integrity 摘要不一致。",
  }),
  usual: ["integrity-mismatch"],
  proves: true,
  asked: ["sri", "subresource integrity"],
  sources: [FIREFOX_ERRORS],
});

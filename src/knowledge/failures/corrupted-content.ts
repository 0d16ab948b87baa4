import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const corruptedContent = defineFailure({
  id: "corrupted-content",
  names: ["NS_ERROR_CORRUPTED_CONTENT"],
  name: text({ en: "Corrupted content", "zh-CN": "内容损坏" }),
  meaning: text({
    en: "Firefox found the response contradictory or of a wrong type and threw it away.",
    "zh-CN": "Firefox 发现响应自相矛盾或类型不对，于是丢弃了它。",
  }),
  usual: ["response-headers-conflict", "response-truncated", "response-type-blocked"],
  proves: false,
  asked: ["mime type", "nosniff"],
  sources: [FIREFOX_ERRORS],
});

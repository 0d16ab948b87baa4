import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { FIREFOX_ERRORS } from "./sources.ts";

export const corruptedContent = defineFailure({
  id: "corrupted-content",
  names: ["NS_ERROR_CORRUPTED_CONTENT"],
  name: text({ en: "Corrupted content", "zh-CN": "内容损坏" }),
  meaning: text({
    en: "Firefox found the response contradictory, of a wrong type or with a Location that cannot be followed, and threw it away.",
    "zh-CN": "Firefox 发现响应自相矛盾、类型不对或 Location 无法跟随，于是丢弃了它。",
  }),
  usual: ["response-headers-conflict", "response-truncated", "response-type-blocked"],
  proves: false,
  asked: ["mime type", "nosniff"],
  sources: [FIREFOX_ERRORS],
});

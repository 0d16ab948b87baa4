import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const cleartextNotPermitted = defineFailure({
  id: "cleartext-not-permitted",
  names: ["net::ERR_CLEARTEXT_NOT_PERMITTED"],
  name: text({ en: "Plain http not permitted", "zh-CN": "不允许明文 http" }),
  meaning: text({
    en: "This app or system policy permits no unencrypted http.",
    "zh-CN": "当前应用或系统策略不允许未加密的 http。",
  }),
  usual: ["https-required"],
  proves: false,
  asked: ["android", "usescleartexttraffic"],
  sources: [CHROMIUM_ERRORS],
});

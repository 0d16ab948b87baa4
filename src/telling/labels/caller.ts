import { text } from "../../diagnosis/text.ts";

/** Who asked for a request. */
export const CALLER = {
  calledBy: text({ en: "called by", "zh-CN": "调用自" }),
  askedForBy: text({ en: "asked for by", "zh-CN": "请求自" }),
};

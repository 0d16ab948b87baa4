import { text } from "../../diagnosis/text.ts";

/** For whom an answer is wrong. */
export const REPORT = {
  group: text({ en: "If this answer is wrong", "zh-CN": "如果这个解释不对" }),
  copy: text({ en: "Copy as a case to report", "zh-CN": "复制为可上报的案例" }),
  copied: text({
    en: "Copied, secrets redacted. Write under `truth` what it really was, and read it once before you send it.",
    "zh-CN": "已复制，敏感信息已隐去。请在 `truth` 中写明真正的原因，发出前先读一遍。",
  }),
};

import { text } from "../../diagnosis/text.ts";

/** For whom an answer is wrong. */
export const REPORT = {
  group: text({ en: "If this answer is wrong", "zh-CN": "如果这个解释不对" }),
  copy: text({ en: "Copy as a case to report", "zh-CN": "复制为可上报的案例" }),
  copied: text({
    en: "Copied. What looks like a secret is redacted; addresses, header fields and the beginnings of both bodies are in it: read it before you send it, and write under `truth` what it really was.",
    "zh-CN":
      "已复制。看起来像敏感信息的内容已隐去；其中有地址、标头和双方正文的开头：发出前请先读一遍，并在 `truth` 中写明真正的原因。",
  }),
};

import { text } from "../../diagnosis/text.ts";

/** What who updates reads once, in one line; a release writes it anew. */
export const WHATS_NEW = text({
  en: "Updated to {version}. New: what fails is compared with when it last worked, and a wrong explanation can be copied as a case to report (Copy).",
  "zh-CN":
    "已更新到 {version}。新功能：失败的请求会与上次成功时对比；解释有误时，可在“复制”中复制为可上报的案例。",
});

import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const contentDecodingFailed = defineFailure({
  id: "content-decoding-failed",
  names: [
    "net::ERR_CONTENT_DECODING_FAILED",
    "net::ERR_CONTENT_DECODING_INIT_FAILED",
    "NS_ERROR_INVALID_CONTENT_ENCODING",
  ],
  name: text({ en: "Content cannot be decoded", "zh-CN": "正文无法解码" }),
  meaning: text({
    en: "The body is damaged, is not encoded as Content-Encoding says, or is in a coding that this browser lacks.",
    "zh-CN": "正文已损坏，或其编码与 Content-Encoding 不符，或浏览器不支持这种编码。",
  }),
  usual: ["content-encoding-mismatch"],
  proves: true,
  asked: ["gzip", "brotli", "解压失败"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

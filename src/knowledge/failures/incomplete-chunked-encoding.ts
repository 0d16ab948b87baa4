import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const incompleteChunkedEncoding = defineFailure({
  id: "incomplete-chunked-encoding",
  names: [
    "net::ERR_INCOMPLETE_CHUNKED_ENCODING",
    "net::ERR_INVALID_CHUNKED_ENCODING",
    "net::ERR_RESPONSE_HEADERS_TRUNCATED",
  ],
  name: text({ en: "Response broke off", "zh-CN": "响应中途断开" }),
  meaning: text({
    en: "The connection ended before the closing chunk; TRUNCATED: within the header section; INVALID: a chunk is malformed.",
    "zh-CN": "正文的结束分块还没到，连接就断了；TRUNCATED 是在标头处中断，INVALID 是分块格式有误。",
  }),
  usual: ["response-truncated", "response-stalled"],
  proves: false,
  asked: ["chunked", "stream ended", "分块传输", "加载中断", "下载中断"],
  sources: [CHROMIUM_ERRORS],
});

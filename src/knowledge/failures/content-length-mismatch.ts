import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const contentLengthMismatch = defineFailure({
  id: "content-length-mismatch",
  names: ["net::ERR_CONTENT_LENGTH_MISMATCH", "NS_ERROR_NET_PARTIAL_TRANSFER"],
  name: text({ en: "Content shorter than announced", "zh-CN": "正文比声明的短" }),
  meaning: text({
    en: "The connection ended before all bytes that Content-Length announces had come; Firefox names a chunked body that broke off so, too.",
    "zh-CN": "Content-Length 声明的字节还没收完，连接就结束了；分块传输的正文中断时，Firefox 也用这个名称。",
  }),
  usual: ["response-truncated", "content-length-wrong", "response-stalled"],
  proves: false,
  asked: ["partial transfer", "下载不完整", "下载到一半断了", "下载中断"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

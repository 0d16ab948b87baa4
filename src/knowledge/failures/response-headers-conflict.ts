import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const responseHeadersConflict = defineFailure({
  id: "response-headers-conflict",
  names: [
    "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_LENGTH",
    "net::ERR_RESPONSE_HEADERS_MULTIPLE_LOCATION",
    "net::ERR_RESPONSE_HEADERS_MULTIPLE_CONTENT_DISPOSITION",
  ],
  name: text({ en: "Conflicting response headers", "zh-CN": "响应标头互相矛盾" }),
  meaning: text({
    en: "The response carries a critical field twice with different values, so the browser refuses it.",
    "zh-CN": "响应把同一个关键标头发了两次且值不同，浏览器因此拒绝接受。",
  }),
  usual: ["response-headers-conflict"],
  proves: true,
  asked: ["duplicate content-length", "duplicate location", "重复的标头"],
  sources: [CHROMIUM_ERRORS],
});

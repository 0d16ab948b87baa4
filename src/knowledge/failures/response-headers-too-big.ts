import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const responseHeadersTooBig = defineFailure({
  id: "response-headers-too-big",
  names: ["net::ERR_RESPONSE_HEADERS_TOO_BIG"],
  name: text({ en: "Response headers too big", "zh-CN": "响应标头过大" }),
  meaning: text({
    en: "The header section of the response exceeds what the browser accepts (256 kB in Chromium).",
    "zh-CN": "响应的全部标头超过浏览器的上限（Chromium 为 256 kB）。",
  }),
  usual: ["response-header-too-big"],
  proves: true,
  asked: ["too many set-cookie", "标头太多"],
  sources: [CHROMIUM_ERRORS],
});

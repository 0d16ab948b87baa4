import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const httpResponseCodeFailure = defineFailure({
  id: "http-response-code-failure",
  names: ["net::ERR_HTTP_RESPONSE_CODE_FAILURE"],
  name: text({ en: "Error status with an empty page", "zh-CN": "错误状态且页面为空" }),
  meaning: text({
    en: "The server answered with an error status and an empty body, so the browser shows a page of its own.",
    "zh-CN": "服务器返回了错误状态和空正文，浏览器于是显示自己的页面。",
  }),
  usual: ["application-error"],
  proves: false,
  asked: ["this page isn't working", "该网页无法正常运作"],
  sources: [CHROMIUM_ERRORS],
});

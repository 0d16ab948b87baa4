import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const aborted = defineFailure({
  id: "aborted",
  names: ["net::ERR_ABORTED", "NS_BINDING_ABORTED", "NS_ERROR_ABORT"],
  worded: /^(request )?(abort|cancel)l?ed$|^client disconnected\.?$/i,
  name: text({ en: "Cancelled", "zh-CN": "请求被取消" }),
  meaning: text({
    en: "The page or the browser ended the request: a navigation, an abort call, a time limit. Chromium at times names a 204, a download or a HEAD so.",
    "zh-CN":
      "页面或浏览器结束了请求：页面跳转、调用 abort 或超出时限。Chromium 有时对 204、下载和 HEAD 也这样记录。",
  }),
  usual: ["client-aborted"],
  proves: false,
  asked: ["abortcontroller", "cancelled", "请求取消"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

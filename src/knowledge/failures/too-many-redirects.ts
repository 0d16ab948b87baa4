import { all, not } from "../../diagnosis/condition/condition.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { circle, leadsToHttps } from "../writing/redirect-circle.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const tooManyRedirects = defineFailure({
  id: "too-many-redirects",
  names: ["net::ERR_TOO_MANY_REDIRECTS", "NS_ERROR_REDIRECT_LOOP"],
  worded: /too many redirect|more than \d{1,3} redirect/i,
  name: text({ en: "Too many redirects", "zh-CN": "重定向次数过多" }),
  meaning: text({
    en: "The browser or client followed as many redirects as it allows (browsers: 20) and gave up; mostly the addresses send it in a circle.",
    "zh-CN": "浏览器或客户端跟随的重定向达到上限（浏览器为 20 次）后放弃；多半是这些地址让它绕圈。",
  }),
  usual: ["redirect-loop-rule", "redirect-loop-session", "redirect-loop-tls-termination"],
  refuted: { "redirect-loop-tls-termination": all(circle, not(leadsToHttps)) },
  proves: false,
  asked: ["redirect loop", "重定向循环"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS, fetchStandard("http-redirect-fetch")],
});

import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const unsafeRedirect = defineFailure({
  id: "unsafe-redirect",
  names: ["net::ERR_UNSAFE_REDIRECT"],
  name: text({ en: "Unsafe redirect", "zh-CN": "不安全的重定向" }),
  meaning: text({
    en: "The redirect leads to a scheme that a response may not send the browser to, such as data: or file:.",
    "zh-CN": "重定向指向了响应不得把浏览器带去的协议，例如 data: 或 file:。",
  }),
  usual: ["redirect-location-invalid"],
  proves: true,
  asked: ["data url", "javascript url"],
  sources: [CHROMIUM_ERRORS, fetchStandard("http-redirect-fetch")],
});

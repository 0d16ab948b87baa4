import { fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS } from "./sources.ts";

export const invalidRedirect = defineFailure({
  id: "invalid-redirect",
  names: ["net::ERR_INVALID_REDIRECT"],
  name: text({ en: "Invalid redirect", "zh-CN": "重定向无效" }),
  meaning: text({
    en: "The redirect names a target that is not a usable URL, or it answers a preflight, which may not be redirected.",
    "zh-CN": "重定向的目标不是可用的 URL，或者它是对预检的响应，而预检不允许重定向。",
  }),
  usual: ["redirect-location-invalid", "cors-preflight-not-handled"],
  proves: false,
  asked: ["bad location", "Location 有误"],
  sources: [CHROMIUM_ERRORS, fetchStandard("http-redirect-fetch")],
});

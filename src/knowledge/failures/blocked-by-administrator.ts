import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const blockedByAdministrator = defineFailure({
  id: "blocked-by-administrator",
  names: [
    "net::ERR_BLOCKED_BY_ADMINISTRATOR",
    "net::ERR_BLOCKED_ENROLLMENT_CHECK_PENDING",
    "NS_ERROR_BLOCKED_BY_POLICY",
  ],
  name: text({ en: "Blocked by policy", "zh-CN": "被策略禁止" }),
  meaning: text({
    en: "A policy of this browser's administrator forbids the address (ENROLLMENT_CHECK: until the device's enrolment is checked). Firefox names some refusals by COEP or COOP so, too.",
    "zh-CN":
      "浏览器管理员的策略禁止访问该地址（ENROLLMENT_CHECK：设备注册检查完成之前）。Firefox 对有些 COEP 或 COOP 拦截也用这个名称。",
  }),
  usual: ["proxy-policy-blocked"],
  proves: false,
  asked: ["enterprise policy", "企业策略"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

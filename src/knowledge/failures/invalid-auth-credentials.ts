import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const invalidAuthCredentials = defineFailure({
  id: "invalid-auth-credentials",
  names: [
    "net::ERR_INVALID_AUTH_CREDENTIALS",
    "net::ERR_UNSUPPORTED_AUTH_SCHEME",
    "net::ERR_MISSING_AUTH_CREDENTIALS",
    "NS_ERROR_BASIC_HTTP_AUTH_DISABLED",
  ],
  name: text({ en: "Login not possible", "zh-CN": "无法完成登录" }),
  meaning: text({
    en: "The server demands credentials that the browser does not have or may not send, or a scheme that it does not support.",
    "zh-CN": "服务器要求凭据，而浏览器没有、不允许发送，或不支持这种认证方案。",
  }),
  usual: ["auth-missing", "auth-invalid"],
  proves: false,
  asked: ["login prompt cancelled", "取消登录框"],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});

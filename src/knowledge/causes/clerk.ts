import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Clerk: errors", "https://clerk.com/docs/errors/overview");

const clerkCode = codeInJson("errors.*.code", json("clerk_trace_id", /\S/));
const { likely, spoken } = vendorCodes(
  clerkCode,
  text({
    en: "Clerk answers with its error code {code}, which means this.",
    "zh-CN": "Clerk 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const clerkProven = {
  "auth-invalid": ["form_password_incorrect", "form_code_incorrect"],
  "record-not-found": ["resource_not_found", "form_identifier_not_found"],
  "target-already-exists": ["form_identifier_exists"],
  "rate-limited": ["too_many_requests"],
  "host-not-configured": ["host_invalid"],
  "quota-exhausted": ["quota_exceeded", "user_quota_exceeded"],
  "validation-failed": [
    "form_param_format_invalid",
    "form_param_missing",
    "form_param_nil",
    "form_password_pwned",
    "form_password_length_too_short",
  ],
  "application-conflict": ["session_exists", "identifier_already_signed_in"],
  "auth-token-expired": ["verification_expired"],
  "feature-not-enabled": ["feature_not_enabled"],
} as const satisfies CauseTable;

export const clerkLikely = {
  "auth-missing": ["dev_browser_unauthenticated", "authentication_invalid", "signed_out"],
  "auth-not-authorised": ["not_allowed_access", "user_locked", "authorization_invalid"],
  "validation-failed": ["strategy_for_user_invalid"],
  "bot-challenge": ["captcha_invalid"],
} as const satisfies CauseTable;

export const clerkSpoken = {
  "origin-of-other-instance": {
    mechanism: "host-not-allowed",
    codes: ["origin_invalid", "origin_missing"],
    why: text({
      en: "The page's origin is not the domain of this Clerk instance, or was not sent (error code {code}).",
      "zh-CN": "页面的源不是这个 Clerk 实例的域名，或没有发送源（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Use the key of this environment: production keys work on the production domain alone, localhost wants development keys.",
        "zh-CN": "使用该环境的密钥：生产密钥只能用于生产域名，localhost 要用开发密钥。",
      }),
      text({
        en: "Check the instance's domain under Domains in the Clerk dashboard.",
        "zh-CN": "在 Clerk 控制台的 Domains 中核对实例的域名。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Clerk says by the code of its error. */
export const clerkCauses = {
  id: "clerk",
  over: ["auth", "limits"],
  causes: [...spoken(clerkSpoken), ...likely(clerkProven), ...likely(clerkLikely, { prefix: "likely-" })],
} as const;

import { codeInField, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Supabase: Auth error codes",
  "https://supabase.com/docs/guides/auth/debugging/error-codes",
);

/** Its errors have a sentence in msg (message in newer versions of its interface) beside the code. */
const authCode = firstCode(
  codeInField("x-sb-error-code"),
  codeInJson("error_code", json("msg", /\S/)),
  codeInJson("code", any(json("message", /\S/), json("msg", /\S/))),
);
const { proven, likely } = vendorCodes(
  authCode,
  text({
    en: "Supabase Auth answers with its code {code}, which means this.",
    "zh-CN": "Supabase Auth 返回了错误码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const supabaseAuthProven = {
  "rate-limited": ["over_email_send_rate_limit", "over_request_rate_limit", "over_sms_send_rate_limit"],
  "target-already-exists": ["user_already_exists", "email_exists", "phone_exists", "identity_already_exists"],
  "feature-not-enabled": [
    "signup_disabled",
    "email_provider_disabled",
    "phone_provider_disabled",
    "anonymous_provider_disabled",
    "otp_disabled",
    "manual_linking_disabled",
    "saml_provider_disabled",
  ],
  "auth-token-expired": [
    "session_expired",
    "refresh_token_already_used",
    "otp_expired",
    "flow_state_expired",
  ],
  "auth-invalid": ["bad_jwt", "refresh_token_not_found"],
  "auth-missing": ["no_authorization"],
  "auth-not-authorised": ["email_not_confirmed", "phone_not_confirmed", "user_banned", "not_admin"],
} as const satisfies CauseTable;

export const supabaseAuthLikely = {
  "auth-invalid": ["invalid_credentials", "session_not_found"],
  "record-not-found": ["user_not_found", "identity_not_found"],
  "validation-failed": ["weak_password", "email_address_invalid", "same_password", "captcha_failed"],
} as const satisfies CauseTable;

/** What Supabase Auth (GoTrue) says by the code of its error. */
export const supabaseAuthCauses = {
  id: "supabase-auth",
  over: ["auth", "limits", "request-body", "refusal", "conflict", "not-found"],
  causes: [
    ...proven(supabaseAuthProven, { on: ["4xx"] }),
    ...likely(supabaseAuthLikely, { on: ["4xx"], prefix: "likely-" }),
  ],
} as const;

import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Identity Toolkit: error codes", "https://firebase.google.com/docs/reference/rest/auth");

const firebaseAuthCode = codeInBody(
  /"message": ?"([A-Z][A-Z_]{5,60})(?: : [^"\n]{0,200})?",?\s{0,12}"errors": ?\[/,
);
const { proven, likely } = vendorCodes(
  firebaseAuthCode,
  text({
    en: "Firebase Authentication answers with its error code {code}, which means this.",
    "zh-CN": "Firebase Authentication 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const firebaseAuthProven = {
  "auth-invalid": [
    "INVALID_PASSWORD",
    "INVALID_LOGIN_CREDENTIALS",
    "INVALID_REFRESH_TOKEN",
    "INVALID_ID_TOKEN",
    "INVALID_CUSTOM_TOKEN",
    "EMAIL_NOT_FOUND",
  ],
  "target-already-exists": ["EMAIL_EXISTS"],
  "auth-token-expired": ["TOKEN_EXPIRED", "CREDENTIAL_TOO_OLD_LOGIN_AGAIN", "SESSION_EXPIRED"],
  "rate-limited": ["TOO_MANY_ATTEMPTS_TRY_LATER"],
  "quota-exhausted": ["QUOTA_EXCEEDED"],
  "validation-failed": [
    "WEAK_PASSWORD",
    "MISSING_PASSWORD",
    "MISSING_EMAIL",
    "INVALID_EMAIL",
    "INVALID_PHONE_NUMBER",
  ],
} as const satisfies CauseTable;

export const firebaseAuthLikely = {
  "feature-not-enabled": [
    "OPERATION_NOT_ALLOWED",
    "PASSWORD_LOGIN_DISABLED",
    "CONFIGURATION_NOT_FOUND",
    "ADMIN_ONLY_OPERATION",
  ],
  "auth-not-authorised": ["USER_DISABLED"],
  "record-not-found": ["USER_NOT_FOUND"],
  "auth-invalid": ["INVALID_IDP_RESPONSE", "INVALID_OOB_CODE", "INVALID_CODE", "INVALID_SESSION_INFO"],
  "auth-token-expired": ["EXPIRED_OOB_CODE"],
  "bot-challenge": ["CAPTCHA_CHECK_FAILED", "MISSING_RECAPTCHA_TOKEN", "INVALID_RECAPTCHA_TOKEN"],
  "host-not-allowed": ["UNAUTHORIZED_DOMAIN"],
} as const satisfies CauseTable;

/** What Firebase Authentication says by the code in its message. */
export const firebaseAuthCauses = {
  id: "firebase-auth",
  over: ["auth", "limits", "google-apis", "named-codes"],
  causes: [...proven(firebaseAuthProven), ...likely(firebaseAuthLikely, { prefix: "likely-" })],
} as const;

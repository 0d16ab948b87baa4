import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Identity Toolkit: error codes", "https://firebase.google.com/docs/reference/rest/auth");

const firebaseAuthCode = codeInBody(
  /"message": ?"([A-Z][A-Z_]{5,60})(?: : [^"\n]{0,200})?",?\s{0,12}(?:"errors": ?\[|"status": ?"INVALID_ARGUMENT")/,
);
const { proven, likely, spoken } = vendorCodes(
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
  ],
  "target-already-exists": ["EMAIL_EXISTS"],
  "auth-token-expired": [
    "TOKEN_EXPIRED",
    "CREDENTIAL_TOO_OLD_LOGIN_AGAIN",
    "SESSION_EXPIRED",
    "EXPIRED_OOB_CODE",
  ],
  "rate-limited": ["TOO_MANY_ATTEMPTS_TRY_LATER"],
  "quota-exhausted": ["QUOTA_EXCEEDED"],
  "validation-failed": [
    "WEAK_PASSWORD",
    "MISSING_PASSWORD",
    "MISSING_EMAIL",
    "INVALID_EMAIL",
    "INVALID_PHONE_NUMBER",
  ],
  "feature-not-enabled": ["PASSWORD_LOGIN_DISABLED", "CONFIGURATION_NOT_FOUND"],
  "auth-not-authorised": ["USER_DISABLED"],
  "record-not-found": ["EMAIL_NOT_FOUND"],
} as const satisfies CauseTable;

export const firebaseAuthLikely = {
  "feature-not-enabled": ["ADMIN_ONLY_OPERATION", "OPERATION_NOT_ALLOWED"],
  "record-not-found": ["USER_NOT_FOUND"],
  "auth-invalid": ["INVALID_IDP_RESPONSE", "INVALID_OOB_CODE", "INVALID_CODE", "INVALID_SESSION_INFO"],
  "bot-challenge": ["CAPTCHA_CHECK_FAILED", "MISSING_RECAPTCHA_TOKEN", "INVALID_RECAPTCHA_TOKEN"],
} as const satisfies CauseTable;

export const firebaseAuthSpoken = {
  "domain-not-authorised": {
    mechanism: "host-not-allowed",
    codes: ["UNAUTHORIZED_DOMAIN"],
    why: text({
      en: "The domain to come back to is none of the project's authorised domains (error code {code}).",
      "zh-CN": "要返回的域名不在项目的已授权网域中（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Add it in the Firebase console: Authentication, Settings, Authorized domains.",
        "zh-CN":
          "在 Firebase 控制台的 Authentication > Settings > Authorized domains（已获授权的网域）中添加它。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Firebase Authentication says by the code in its message. */
export const firebaseAuthCauses = {
  id: "firebase-auth",
  over: ["auth", "limits", "google-apis", "named-codes"],
  causes: [
    ...spoken(firebaseAuthSpoken),
    ...proven(firebaseAuthProven),
    ...likely(firebaseAuthLikely, { prefix: "likely-" }),
  ],
} as const;

import { noBodyText } from "../../diagnosis/condition/body.ts";
import { codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { sentBody } from "../../diagnosis/condition/sent-content.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
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

const { likely: perhaps } = causesOf(anybody, SOURCE);
/** A new user without anything that names one, asked for at the address of either version. */
const anonymousSignIn = all(
  method("POST"),
  path(/\/(?:v1\/accounts:signUp|v3\/relyingparty\/signupNewUser)$/),
  sentBody((sent) => /"returnSecureToken"/.test(sent) && !/"(?:email|password|idToken)"/.test(sent)),
);
const passwordSignIn = all(
  method("POST"),
  path(/\/(?:v1\/accounts:signInWithPassword|v3\/relyingparty\/verifyPassword)$/),
);

/** What Firebase Authentication says by the code in its message; what was asked where its words were not shown. */
export const firebaseAuthCauses = {
  id: "firebase-auth",
  over: ["auth", "limits", "google-apis", "named-codes"],
  causes: [
    ...spoken(firebaseAuthSpoken),
    perhaps("anonymous-off", "feature-not-enabled", 400, all(anonymousSignIn, noBodyText), {
      why: text({
        en: "Anonymous sign-in is asked of Firebase; it mostly refuses this where the project has not switched it on.",
        "zh-CN": "请求的是 Firebase 匿名登录；它这样拒绝，多半是因为项目没有启用匿名登录。",
      }),
      fix: [
        text({
          en: "Switch on Anonymous in the Firebase console: Authentication, Sign-in method; in the project whose key is sent.",
          "zh-CN":
            "在 Firebase 控制台的 Authentication > Sign-in method 中启用“匿名”，项目要与所发送的密钥一致。",
        }),
      ],
      confirm: text({
        en: "The response body says OPERATION_NOT_ALLOWED or ADMIN_ONLY_OPERATION; CONFIGURATION_NOT_FOUND means that Authentication is not set up at all, API_KEY_INVALID the key.",
        "zh-CN":
          "响应正文中写有 OPERATION_NOT_ALLOWED 或 ADMIN_ONLY_OPERATION；CONFIGURATION_NOT_FOUND 表示项目根本没有设置 Authentication，API_KEY_INVALID 则是密钥无效。",
      }),
    }),
    perhaps("password-refused", "auth-invalid", 400, all(passwordSignIn, noBodyText), {
      why: text({
        en: "Firebase mostly answers a sign-in by password so where address or password is wrong.",
        "zh-CN": "Firebase 对密码登录这样响应，多半是因为邮箱或密码错误。",
      }),
      confirm: text({
        en: "The response body says INVALID_LOGIN_CREDENTIALS, INVALID_PASSWORD or EMAIL_NOT_FOUND.",
        "zh-CN": "响应正文中写有 INVALID_LOGIN_CREDENTIALS、INVALID_PASSWORD 或 EMAIL_NOT_FOUND。",
      }),
    }),
    ...proven(firebaseAuthProven),
    ...likely(firebaseAuthLikely, { prefix: "likely-" }),
  ],
} as const;

import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Okta: error codes", "https://developer.okta.com/docs/reference/error-codes/");

const oktaCode = codeInJson("errorCode", json("errorSummary", /\S/));
const { proven, likely, spoken } = vendorCodes(
  oktaCode,
  text({
    en: "Okta answers with its error code {code}, which means this.",
    "zh-CN": "Okta 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const oktaProven = {
  "request-body-malformed": ["E0000003"],
  "auth-invalid": ["E0000004", "E0000068"],
  "auth-not-authorised": ["E0000006"],
  "record-not-found": ["E0000007"],
  "route-not-found": ["E0000008"],
  "maintenance-mode": ["E0000010"],
  "feature-not-enabled": ["E0000015"],
  "method-not-allowed-by-application": ["E0000022"],
  "rate-limited": ["E0000047"],
  "application-conflict": ["E0000016"],
} as const satisfies CauseTable;

// A token that has expired has the code of an unknown one, and a query that took too long that of any failure.
export const oktaLikely = {
  "auth-invalid": ["E0000011"],
  "application-error": ["E0000009"],
  "auth-missing": ["E0000005"],
  "application-conflict": ["E0000079"],
  "unsupported-media-type": ["E0000021"],
  "validation-failed": ["E0000001", "E0000002"],
} as const satisfies CauseTable;

export const oktaSpoken = {
  "account-locked": {
    mechanism: "auth-not-authorised",
    codes: ["E0000069", "E0000119"],
    why: text({
      en: "The user's account is locked (Okta error code {code}).",
      "zh-CN": "用户的账户已被锁定（Okta 错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Let an administrator or the user's self-service unlock it; then find what tried a wrong password or code so often.",
        "zh-CN": "由管理员或用户自助解锁，再查明是什么多次使用了错误的密码或验证码。",
      }),
    ],
  },
  "password-expired": {
    mechanism: "auth-invalid",
    codes: ["E0000064"],
    why: text({
      en: "The user's password has expired and must be changed (Okta error code {code}).",
      "zh-CN": "用户的密码已过期，必须修改（Okta 错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Send the user through the change of the password; an administrator can reset it.",
        "zh-CN": "让用户修改密码；管理员也可以重置。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Okta says by the code of its error, which no other system has. */
export const oktaCauses = {
  id: "okta",
  over: ["auth", "limits", "data-rules", "request-body", "conflict"],
  causes: [
    causesOf(anybody, SOURCE).likely(
      "taken",
      "target-already-exists",
      [400, 409],
      all(
        code(oktaCode, "E0000001"),
        body(/An object with this field already exists in the current organization/),
      ),
    ),
    ...spoken(oktaSpoken),
    ...proven(oktaProven),
    ...likely(oktaLikely, { prefix: "likely-" }),
  ],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Plaid: errors", "https://plaid.com/docs/errors/");

const plaidCode = codeInJson(
  "error_code",
  all(json("error_type", /^[A-Z_]{5,40}$/), json("error_message", /\S/)),
);
const { proven, likely, spoken } = vendorCodes(
  plaidCode,
  text({
    en: "Plaid answers with its error code {code}, which means this.",
    "zh-CN": "Plaid 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const plaidProven = {
  "auth-invalid": ["INVALID_API_KEYS"],
  "rate-limited": [
    "RATE_LIMIT_EXCEEDED",
    "RATE_LIMIT",
    "TRANSACTIONS_LIMIT",
    "ACCOUNTS_LIMIT",
    "BALANCE_LIMIT",
  ],
  "validation-failed": ["MISSING_FIELDS", "INVALID_FIELD", "UNKNOWN_FIELDS"],
  "feature-not-enabled": ["PRODUCT_NOT_ENABLED", "SANDBOX_PRODUCT_NOT_ENABLED"],
  "application-conflict": ["PRODUCT_NOT_READY"],
  "dependency-unavailable": ["INSTITUTION_DOWN", "INSTITUTION_NOT_RESPONDING"],
  "maintenance-mode": ["PLANNED_MAINTENANCE"],
} as const satisfies CauseTable;

export const plaidLikely = {
  "auth-invalid": [
    "INVALID_ACCESS_TOKEN",
    "INVALID_PUBLIC_TOKEN",
    "INVALID_LINK_TOKEN",
    "INVALID_CREDENTIALS",
    "INVALID_MFA",
  ],
  "auth-not-authorised": ["UNAUTHORIZED_ROUTE_ACCESS", "UNAUTHORIZED_ENVIRONMENT", "INVALID_PRODUCT"],
  "quota-exhausted": ["ADDITION_LIMIT"],
  "record-not-found": ["ITEM_NOT_FOUND", "INVALID_INSTITUTION", "NO_ACCOUNTS"],
  "validation-failed": ["INVALID_ACCOUNT_ID", "INVALID_BODY"],
  "dependency-unavailable": ["INSTITUTION_NO_LONGER_SUPPORTED"],
  "oauth-client-registration": ["INVALID_REDIRECT_URI"],
  "application-error": ["INTERNAL_SERVER_ERROR"],
  "feature-not-enabled": ["PRODUCTS_NOT_SUPPORTED", "SANDBOX_ONLY"],
} as const satisfies CauseTable;

export const plaidSpoken = {
  "login-at-bank": {
    mechanism: "auth-token-expired",
    codes: ["ITEM_LOGIN_REQUIRED"],
    why: text({
      en: "The user's login or consent at the bank has expired or changed (error code {code}).",
      "zh-CN": "用户在银行的登录或授权已过期或改变（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Send the user through Link in update mode.",
        "zh-CN": "让用户通过 Link 的更新模式重新登录。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Plaid says by the code of its error, almost always under 400. */
export const plaidCauses = {
  id: "plaid",
  over: ["auth", "limits", "request-body", "conflict", "named-codes", "named-reasons", "account-terms"],
  causes: [...spoken(plaidSpoken), ...proven(plaidProven), ...likely(plaidLikely, { prefix: "likely-" })],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("PayPal: API responses", "https://developer.paypal.com/api/rest/responses/");

const form = json("debug_id", /\S/);
/** UNPROCESSABLE_ENTITY and INVALID_REQUEST name the reason in the issue below them. */
const paypalIssue = codeInJson("details.*.issue", form);
const paypalCode = codeInJson("name", form);
const SAYS = text({
  en: "PayPal answers with its error code {code}, which means this.",
  "zh-CN": "PayPal 返回了错误代码 {code}，它的含义就是这个。",
});
const { proven, likely } = vendorCodes(paypalCode, SAYS, SOURCE);
const issue = vendorCodes(
  paypalIssue,
  SAYS,
  docs("PayPal: Orders API errors", "https://developer.paypal.com/api/rest/reference/orders/v2/errors/"),
);

export const paypalProven = {
  "auth-not-authorised": ["NOT_AUTHORIZED", "PERMISSION_DENIED"],
  "record-not-found": ["RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID"],
  "application-conflict": ["RESOURCE_CONFLICT", "DUPLICATE_INVOICE_ID"],
  "rate-limited": ["RATE_LIMIT_REACHED"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "method-not-allowed-by-application": ["METHOD_NOT_SUPPORTED"],
  "not-acceptable": ["MEDIA_TYPE_NOT_ACCEPTABLE"],
  "validation-failed": ["VALIDATION_ERROR", "MISSING_REQUIRED_PARAMETER"],
} as const satisfies CauseTable;

export const paypalLikely = {
  "auth-invalid": ["AUTHENTICATION_FAILURE"],
  "validation-failed": ["INVALID_REQUEST", "UNPROCESSABLE_ENTITY"],
  "application-error": ["INTERNAL_SERVER_ERROR", "INTERNAL_SERVICE_ERROR"],
  "service-overloaded": ["SERVICE_UNAVAILABLE"],
} as const satisfies CauseTable;

export const paypalIssues = {
  "target-already-exists": ["DUPLICATE_INVOICE_ID", "DUPLICATE_REQUEST_ID", "DUPLICATE_REFERENCE_ID"],
  "application-conflict": [
    "ORDER_NOT_APPROVED",
    "ORDER_ALREADY_CAPTURED",
    "ORDER_ALREADY_AUTHORIZED",
    "ORDER_COMPLETED_OR_VOIDED",
    "ORDER_ALREADY_COMPLETED",
    "CAPTURE_FULLY_REFUNDED",
    "AUTHORIZATION_ALREADY_CAPTURED",
    "AUTHORIZATION_VOIDED",
    "PREVIOUS_REQUEST_IN_PROGRESS",
  ],
  "application-error": ["INSTRUMENT_DECLINED", "TRANSACTION_REFUSED", "PAYER_CANNOT_PAY", "CARD_EXPIRED"],
  "auth-not-authorised": ["PERMISSION_DENIED", "PAYEE_NOT_CONSENTED", "PERMISSION_NOT_GRANTED"],
  "feature-not-enabled": ["PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING", "NOT_ENABLED_FOR_CARD_PROCESSING"],
  "record-not-found": ["INVALID_RESOURCE_ID"],
} as const satisfies CauseTable;

export const paypalIssuesSpoken = {
  "payee-restricted": {
    mechanism: "service-stopped",
    codes: ["PAYEE_ACCOUNT_RESTRICTED", "PAYEE_ACCOUNT_LOCKED_OR_CLOSED"],
    why: text({
      en: "The payee's PayPal account is restricted, locked or closed (error code {code}).",
      "zh-CN": "收款方的 PayPal 账户受限、被锁定或已关闭（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "The payee must settle it with PayPal, in the Resolution Center of that account; until then, name another payee.",
        "zh-CN": "须由收款方在其账户的调解中心（Resolution Center）与 PayPal 解决；在此之前换一个收款方。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What PayPal says by the name of its error. */
export const paypalCauses = {
  id: "paypal",
  over: ["auth", "limits", "named-codes"],
  causes: [
    ...issue.spoken(paypalIssuesSpoken),
    ...issue.likely(paypalIssues, { prefix: "issue-" }),
    ...proven(paypalProven),
    ...likely(paypalLikely, { prefix: "likely-" }),
  ],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("PayPal: API responses", "https://developer.paypal.com/api/rest/responses/");

const paypalCode = codeInJson("name", json("debug_id", /\S/));
const { proven, likely } = vendorCodes(
  paypalCode,
  text({
    en: "PayPal answers with its error code {code}, which means this.",
    "zh-CN": "PayPal 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const paypalProven = {
  "auth-invalid": ["AUTHENTICATION_FAILURE"],
  "auth-not-authorised": ["NOT_AUTHORIZED", "PERMISSION_DENIED"],
  "record-not-found": ["RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID"],
  "application-conflict": ["RESOURCE_CONFLICT", "DUPLICATE_INVOICE_ID"],
  "rate-limited": ["RATE_LIMIT_REACHED"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "method-not-allowed-by-application": ["METHOD_NOT_SUPPORTED"],
  "not-acceptable": ["MEDIA_TYPE_NOT_ACCEPTABLE"],
} as const satisfies CauseTable;

export const paypalLikely = {
  "validation-failed": [
    "INVALID_REQUEST",
    "VALIDATION_ERROR",
    "UNPROCESSABLE_ENTITY",
    "MISSING_REQUIRED_PARAMETER",
  ],
  "application-error": ["INTERNAL_SERVER_ERROR", "INTERNAL_SERVICE_ERROR"],
  "service-overloaded": ["SERVICE_UNAVAILABLE"],
} as const satisfies CauseTable;

/** What PayPal says by the name of its error. */
export const paypalCauses = {
  id: "paypal",
  over: ["auth", "limits", "named-codes"],
  causes: [...proven(paypalProven), ...likely(paypalLikely, { prefix: "likely-" })],
} as const;

import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Square: handling errors",
  "https://developer.squareup.com/docs/build-basics/handling-errors",
);

const squareCode = codeInJson("errors.*.code", body(/"category": ?"[A-Z_]{2,40}_ERROR"/));
const { proven, likely } = vendorCodes(
  squareCode,
  text({
    en: "Square answers with its error code {code}, which means this.",
    "zh-CN": "Square 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const squareProven = {
  "auth-invalid": ["ACCESS_TOKEN_REVOKED"],
  "auth-token-expired": ["ACCESS_TOKEN_EXPIRED"],
  "auth-not-authorised": ["INSUFFICIENT_SCOPES"],
  "rate-limited": ["RATE_LIMITED"],
  "application-conflict": ["IDEMPOTENCY_KEY_REUSED", "VERSION_MISMATCH"],
  "validation-failed": [
    "MISSING_REQUIRED_PARAMETER",
    "INVALID_VALUE",
    "VALUE_TOO_LONG",
    "EXPECTED_STRING",
    "INCORRECT_TYPE",
  ],
  "request-body-malformed": ["EXPECTED_JSON_BODY"],
} as const satisfies CauseTable;

export const squareLikely = {
  "auth-invalid": ["UNAUTHORIZED"],
  "auth-not-authorised": ["FORBIDDEN", "CLIENT_DISABLED"],
  "record-not-found": ["NOT_FOUND"],
  "validation-failed": ["BAD_REQUEST"],
  "application-error": ["INTERNAL_SERVER_ERROR"],
  "service-overloaded": ["SERVICE_UNAVAILABLE"],
} as const satisfies CauseTable;

/** What Square says by the code of its error. */
export const squareCauses = {
  id: "square",
  over: ["auth", "limits"],
  causes: [...proven(squareProven), ...likely(squareLikely, { prefix: "likely-" })],
} as const;

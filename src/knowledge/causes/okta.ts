import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Okta: error codes", "https://developer.okta.com/docs/reference/error-codes/");

const oktaCode = codeInJson("errorCode", json("errorSummary", /\S/));
const { proven, likely } = vendorCodes(
  oktaCode,
  text({
    en: "Okta answers with its error code {code}, which means this.",
    "zh-CN": "Okta 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const oktaProven = {
  "validation-failed": ["E0000001"],
  "request-body-malformed": ["E0000003"],
  "auth-invalid": ["E0000004", "E0000011", "E0000068"],
  "auth-not-authorised": ["E0000006"],
  "record-not-found": ["E0000007"],
  "route-not-found": ["E0000008"],
  "application-error": ["E0000009"],
  "maintenance-mode": ["E0000010"],
  "feature-not-enabled": ["E0000015"],
  "method-not-allowed-by-application": ["E0000022"],
  "rate-limited": ["E0000047"],
} as const satisfies CauseTable;

export const oktaLikely = {
  "auth-missing": ["E0000005"],
  "unsupported-media-type": ["E0000021"],
  "application-conflict": ["E0000016", "E0000079"],
  "auth-not-authorised": ["E0000069", "E0000119"],
  "auth-token-expired": ["E0000064"],
} as const satisfies CauseTable;

/** What Okta says by the code of its error, which no other system has. */
export const oktaCauses = {
  id: "okta",
  over: ["auth", "limits"],
  causes: [...proven(oktaProven), ...likely(oktaLikely, { prefix: "likely-" })],
} as const;

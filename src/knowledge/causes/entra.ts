import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Microsoft Entra: authentication and authorization error codes",
  "https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes",
);

const entraCode = codeInBody(/\bAADSTS(\d{5,7})\b/);
const { proven, likely } = vendorCodes(
  entraCode,
  text({
    en: "Microsoft Entra ID answers with AADSTS{code}, which means this.",
    "zh-CN": "Microsoft Entra ID 返回了 AADSTS{code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const entraProven = {
  "auth-token-expired": ["70008", "700082", "700084", "50089"],
  "auth-invalid": ["7000215", "50126"],
  "validation-failed": ["900144", "90014"],
} as const satisfies CauseTable;

export const entraLikely = {
  "auth-token-expired": ["50173", "70043", "7000222"],
  "auth-not-authorised": [
    "65001",
    "50105",
    "50076",
    "50079",
    "53003",
    "53000",
    "65004",
    "50020",
    "50053",
    "50057",
  ],
  "auth-missing": ["50058", "16000"],
  "auth-invalid": ["70000", "700027", "50034", "54005"],
  "record-not-found": ["500011", "90002"],
  "validation-failed": ["70011", "9002313", "901002"],
  "service-overloaded": ["90033", "90055"],
} as const satisfies CauseTable;

/** What Microsoft Entra ID says by the number of its error. */
export const entraCauses = {
  id: "entra",
  over: ["auth", "limits"],
  causes: [...proven(entraProven), ...likely(entraLikely, { prefix: "likely-" })],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Twilio: error and warning dictionary", "https://www.twilio.com/docs/api/errors");

const twilioCode = codeInJson("code", json("more_info", /\/\/www\.twilio\.com\/docs\/(?:api\/)?errors\//));
const { proven, likely } = vendorCodes(
  twilioCode,
  text({
    en: "Twilio answers with its error code {code}, which means this.",
    "zh-CN": "Twilio 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const twilioProven = {
  "record-not-found": ["20404"],
  "rate-limited": ["20429"],
  "validation-failed": ["20001", "21211", "21212", "21602", "21614", "21617"],
  "auth-token-expired": ["20104"],
  "service-stopped": ["20005", "10001"],
} as const satisfies CauseTable;

export const twilioLikely = {
  "validation-failed": ["21606"],
  "auth-invalid": ["20003", "20101", "20103", "20107"],
  "auth-not-authorised": ["20006", "20008", "21610"],
  "feature-not-enabled": ["21408", "21608"],
  "application-error": ["20500"],
  "service-overloaded": ["20503"],
} as const satisfies CauseTable;

/** What Twilio says by the number of its error. */
export const twilioCauses = {
  id: "twilio",
  over: ["auth", "limits"],
  causes: [...proven(twilioProven), ...likely(twilioLikely, { prefix: "likely-" })],
} as const;

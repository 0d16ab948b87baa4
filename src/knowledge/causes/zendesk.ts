import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Zendesk: errors", "https://developer.zendesk.com/api-reference/introduction/requests/");

const zendeskCode = codeInJson("error", json("description", /\S/));
const { likely } = vendorCodes(
  zendeskCode,
  text({
    en: "Zendesk answers with its error code {code}, which means this.",
    "zh-CN": "Zendesk 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const zendeskLikely = {
  "record-not-found": ["RecordNotFound"],
  "route-not-found": ["InvalidEndpoint"],
  "validation-failed": ["RecordInvalid", "RecordValidation"],
  "rate-limited": ["APIRateLimitExceeded", "TooManyRequests"],
  "application-conflict": ["UpdateConflict"],
  "target-already-exists": ["DuplicateValue"],
} as const satisfies CauseTable;

/** What Zendesk says by the word of its error. */
export const zendeskCauses = {
  id: "zendesk",
  over: ["auth", "limits"],
  causes: [...likely(zendeskLikely, { prefix: "likely-" })],
} as const;

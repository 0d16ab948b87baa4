import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("HubSpot: error handling", "https://developers.hubspot.com/docs/api/error-handling");

const hubspotCode = codeInJson("category", json("correlationId", /\S/));
const { proven, likely } = vendorCodes(
  hubspotCode,
  text({
    en: "HubSpot answers with its error code {code}: the token is wrong, or none was sent.",
    "zh-CN": "HubSpot 返回了错误代码 {code}：令牌不正确，或没有发送令牌。",
  }),
  SOURCE,
);

export const hubspotProven = {
  "record-not-found": ["OBJECT_NOT_FOUND"],
  "auth-token-expired": ["EXPIRED_AUTHENTICATION"],
  "auth-invalid": ["INVALID_AUTHENTICATION"],
  "auth-not-authorised": ["MISSING_SCOPES"],
} as const satisfies CauseTable;

export const hubspotLikely = {
  "rate-limited": ["RATE_LIMITS"],
  "validation-failed": ["VALIDATION_ERROR"],
  "application-conflict": ["CONFLICT", "OBJECT_ALREADY_EXISTS"],
  "auth-not-authorised": ["BANNED"],
} as const satisfies CauseTable;

/** What HubSpot says by the category of its error. */
export const hubspotCauses = {
  id: "hubspot",
  over: ["auth", "limits"],
  causes: [...proven(hubspotProven), ...likely(hubspotLikely, { prefix: "likely-" })],
} as const;

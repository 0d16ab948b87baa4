import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("HubSpot: error handling", "https://developers.hubspot.com/docs/api/error-handling");

const hubspotCode = codeInJson("category", json("correlationId", /\S/));
const { proven, likely, spoken } = vendorCodes(
  hubspotCode,
  text({
    en: "HubSpot answers with its error code {code}, which means this.",
    "zh-CN": "HubSpot 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const hubspotProven = {
  "record-not-found": ["OBJECT_NOT_FOUND"],
  "auth-token-expired": ["EXPIRED_AUTHENTICATION"],
  "auth-not-authorised": ["MISSING_SCOPES"],
} as const satisfies CauseTable;

export const hubspotLikely = {
  // Its category for what is taken, too, or not possible in the state of things.
  "validation-failed": ["VALIDATION_ERROR"],
  "application-conflict": ["CONFLICT", "OBJECT_ALREADY_EXISTS"],
  "auth-not-authorised": ["BANNED"],
  "rate-limited": ["RATE_LIMITS"],
} as const satisfies CauseTable;

export const hubspotSpoken = {
  "token-wrong-or-none": {
    mechanism: "auth-invalid",
    codes: ["INVALID_AUTHENTICATION"],
    why: text({
      en: "The token is wrong, or none was sent (error code {code}).",
      "zh-CN": "令牌不正确，或没有发送令牌（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Send Authorization: Bearer with the access token of the app. API keys of an account (hapikey) are no longer taken.",
        "zh-CN": "发送 Authorization: Bearer 和应用的访问令牌。账户的 API 密钥（hapikey）已不再接受。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What HubSpot says by the category of its error. */
export const hubspotCauses = {
  id: "hubspot",
  over: ["auth", "limits"],
  causes: [
    ...spoken(hubspotSpoken),
    ...proven(hubspotProven),
    ...likely(hubspotLikely, { prefix: "likely-" }),
  ],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "TikTok: error handling",
  "https://developers.tiktok.com/doc/tiktok-api-v2-error-handling",
);

const tiktokCode = codeInJson("error.code", json("error.log_id", /\S/));
const { proven, likely } = vendorCodes(
  tiktokCode,
  text({
    en: "TikTok answers with its error code {code}, which means this.",
    "zh-CN": "TikTok 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const tiktokProven = {
  "auth-not-authorised": ["scope_not_authorized", "scope_permission_missed"],
  "rate-limited": ["rate_limit_exceeded"],
  "validation-failed": ["invalid_params"],
} as const satisfies CauseTable;

export const tiktokLikely = {
  "auth-invalid": ["access_token_invalid"],
  "validation-failed": ["invalid_file_upload"],
  "auth-not-authorised": ["unaudited_client_can_only_post_to_private_accounts", "url_ownership_unverified"],
  "quota-exhausted": ["spam_risk_too_many_posts"],
  "application-error": ["internal_error"],
} as const satisfies CauseTable;

/** What the interfaces of TikTok say by the code of their error. */
export const tiktokCauses = {
  id: "tiktok",
  over: ["auth", "limits"],
  causes: [...proven(tiktokProven), ...likely(tiktokLikely, { prefix: "likely-" })],
} as const;

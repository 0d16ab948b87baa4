import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("OpenAI: error codes", "https://platform.openai.com/docs/guides/error-codes");
/** An object `error` with a sentence beside its type or code. */
const form = json("error.message", /\S/);

const openaiCode = firstCode(codeInJson("error.code", form), codeInJson("error.type", form));
const { proven, likely } = vendorCodes(
  openaiCode,
  text({
    en: "The answer has the form of OpenAI's interface, and its error code {code} mostly means this; at DashScope insufficient_quota can be the limit of tokens a minute.",
    "zh-CN":
      "响应采用 OpenAI 接口的格式，其错误代码 {code} 的含义多半是这个；在 DashScope，insufficient_quota 也可能是每分钟 token 限流。",
  }),
  SOURCE,
);

export const openaiProven = {
  "quota-exhausted": [
    "insufficient_quota",
    "billing_hard_limit_reached",
    "credit_balance_exhausted",
    "insufficient_user_quota",
    "pre_consume_token_quota_failed",
    "Arrearage",
  ],
  "rate-limited": ["rate_limit_exceeded", "slow_down"],
  "geo-blocked": ["unsupported_country_region_territory"],
  "auth-invalid": ["invalid_api_key", "invalid_issuer"],
  "ip-not-allowed": ["ip_not_authorized"],
  "service-overloaded": ["server_is_overloaded", "engine_overloaded", "overloaded_error"],
} as const satisfies CauseTable;

export const openaiLikely = {
  "record-not-found": ["model_not_found", "DeploymentNotFound"],
  "validation-failed": [
    "context_length_exceeded",
    "string_above_max_length",
    "invalid_value",
    "invalid_type",
    "missing_required_parameter",
    "unsupported_parameter",
    "unsupported_value",
    "unknown_parameter",
    "integer_above_max_value",
    "invalid_prompt",
    "content_filter",
    "content_policy_violation",
  ],
  "service-stopped": ["account_deactivated", "billing_not_active"],
  "auth-not-authorised": ["missing_scope", "insufficient_permissions"],
  "auth-invalid": ["mismatched_organization", "invalid_organization"],
  "application-error": ["server_error"],
} as const satisfies CauseTable;

/** What OpenAI and the many interfaces in its form say by the code of their error. */
export const openaiCauses = {
  id: "openai",
  over: ["auth", "limits"],
  causes: [...proven(openaiProven), ...likely(openaiLikely, { prefix: "likely-" })],
} as const;

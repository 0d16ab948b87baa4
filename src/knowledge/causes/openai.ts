import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";
import { placeholderSent, schemeAlone } from "./credentials.ts";

const SOURCE = docs("OpenAI: error codes", "https://platform.openai.com/docs/guides/error-codes");
/** An object `error` with a sentence beside its type or code. What it says of a placeholder is known more closely. */
const form = all(json("error.message", /\S/), not(placeholderSent), not(schemeAlone));

const openaiCode = firstCode(codeInJson("error.code", form), codeInJson("error.type", form));
const { proven, likely, spoken } = vendorCodes(
  openaiCode,
  text({
    en: "The answer has the form of OpenAI's interface, and its error code {code} means this.",
    "zh-CN": "响应采用 OpenAI 接口的格式，其错误代码 {code} 的含义就是这个。",
  }),
  SOURCE,
);

export const openaiProven = {
  "quota-exhausted": [
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
  "validation-failed": [
    "context_length_exceeded",
    "string_above_max_length",
    "invalid_value",
    "invalid_type",
    "missing_required_parameter",
    "unsupported_parameter",
    "unknown_parameter",
    "integer_above_max_value",
  ],
  "auth-not-authorised": ["missing_scope", "insufficient_permissions"],
} as const satisfies CauseTable;

export const openaiLikely = {
  "record-not-found": ["model_not_found", "DeploymentNotFound"],
  "validation-failed": ["invalid_prompt", "content_filter", "content_policy_violation", "unsupported_value"],
  "service-stopped": ["account_deactivated", "billing_not_active"],
  "auth-invalid": ["mismatched_organization", "invalid_organization"],
  "application-error": ["server_error"],
} as const satisfies CauseTable;

export const openaiSpoken = {
  "quota-of-plan": {
    mechanism: "quota-exhausted",
    codes: ["insufficient_quota"],
    why: text({
      en: "The credit or quota of the account is used up; at DashScope it can be the limit of tokens a minute (error code {code}).",
      "zh-CN": "账户的额度或配额已用完；在 DashScope 也可能是每分钟的 token 限流（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "See the credit on the billing page of the account or organisation of the key, and the limits of its project. A subscription to a chat is no credit here.",
        "zh-CN": "在密钥所属账户或组织的账单页面查看余额，并查看其项目的上限。聊天产品的订阅不算接口的额度。",
      }),
      text({
        en: "At DashScope, first try again after a minute.",
        "zh-CN": "在 DashScope，先等一分钟再试。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What OpenAI and the many interfaces in its form say by the code of their error. */
export const openaiCauses = {
  id: "openai",
  over: ["auth", "limits", "request-body"],
  causes: [
    // The code stands empty beside this sentence.
    causesOf(anybody, SOURCE).proven(
      "argument-unknown",
      "validation-failed",
      400,
      json("error.message", /^Unrecognized request arguments? supplied: /),
      {
        why: text({
          en: "The body holds an argument that this interface does not know; the sentence names it.",
          "zh-CN": "正文中有这个接口不认识的参数，消息里写明了是哪个。",
        }),
        fix: [
          text({
            en: "Correct or leave it out: arguments of other providers (top_k, min_p …) or endpoints are refused. On Azure OpenAI a newer api-version or model version may know it.",
            "zh-CN":
              "更正名称或去掉它：其他服务商（top_k、min_p 等）或其他接口的参数会被拒绝。在 Azure OpenAI 上，更新 api-version 或模型版本后可能就支持。",
          }),
        ],
      },
    ),
    ...spoken(openaiSpoken),
    ...proven(openaiProven),
    ...likely(openaiLikely, { prefix: "likely-" }),
  ],
} as const;

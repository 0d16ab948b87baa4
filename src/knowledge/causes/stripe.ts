import { code, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Stripe: error codes", "https://docs.stripe.com/error-codes");
/** Stripe links its errors to its own documentation or log, and names the version of its interface. */
const form = any(
  json("error.doc_url", /\/\/stripe\.com\/docs|\/\/docs\.stripe\.com\//),
  json("error.request_log_url", /\/\/dashboard\.stripe\.com\//),
  field("stripe-version"),
  // Its oldest errors link nothing; others whose requests are numbered so say more beside `error`.
  all(field("request-id", /^req_\w{10,30}$/), jsonWith(["error"]), json("error.type", /_error$/)),
  field("access-control-expose-headers", /\bStripe-(?:Manage-Version|Should-Retry)\b/i),
);

const stripeCode = firstCode(codeInJson("error.code", form), codeInJson("error.type", form));
const { proven, likely } = vendorCodes(
  stripeCode,
  text({
    en: "Stripe answers with its error code {code}, which means this.",
    "zh-CN": "Stripe 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const causes = causesOf(anybody, SOURCE);

export const stripeProven = {
  "target-already-exists": ["resource_already_exists"],
  "rate-limited": ["rate_limit", "rate_limit_error"],
  "resource-locked": ["lock_timeout"],
  "application-conflict": [
    "idempotency_key_in_use",
    "idempotency_error",
    "payment_intent_unexpected_state",
    "setup_intent_unexpected_state",
  ],
  "validation-failed": [
    "parameter_missing",
    "parameter_invalid_empty",
    "parameter_invalid_integer",
    "parameter_invalid_string_blank",
    "parameter_invalid_string_empty",
    "parameter_unknown",
    "parameters_exclusive",
    "amount_too_small",
    "amount_too_large",
    "email_invalid",
    "postal_code_invalid",
  ],
  "auth-token-expired": ["api_key_expired", "platform_api_key_expired"],
} as const satisfies CauseTable;

export const stripeLikely = {
  "auth-not-authorised": ["secret_key_required", "account_invalid", "testmode_charges_only"],
  "application-error": [
    "card_declined",
    "expired_card",
    "incorrect_cvc",
    "insufficient_funds",
    "processing_error",
    "api_error",
  ],
} as const satisfies CauseTable;

/** What Stripe says by the code of its error. */
export const stripeCauses = {
  id: "stripe",
  over: ["auth", "limits"],
  causes: [
    causes.proven("no-such-object", "record-not-found", [400, 404], code(stripeCode, "resource_missing"), {
      why: text({
        en: "Stripe has no such object for this key: an id of another account, or of the other mode (the message then says so), ends like this too.",
        "zh-CN": "对这个密钥来说 Stripe 没有该对象：id 属于另一账户或另一模式（此时消息会指出）也会这样。",
      }),
      fix: [
        text({
          en: "Compare the mode: objects made with sk_test_ are unknown to sk_live_, and the other way round.",
          "zh-CN": "对比模式：用 sk_test_ 创建的对象，sk_live_ 看不到，反之亦然。",
        }),
        text({
          en: "Where it belongs to a connected account, name that in Stripe-Account (stripeAccount in Stripe.js).",
          "zh-CN": "如果对象属于关联账户，用 Stripe-Account（Stripe.js 中的 stripeAccount）指明它。",
        }),
      ],
    }),
    causes.proven(
      "key-unknown",
      "auth-invalid",
      401,
      any(
        all(form, json("error.message", /^(?:Invalid|Expired) API Key provided/i)),
        // The key that the sentence quotes, mostly starred, has a beginning of its own.
        json("error.message", /^(?:Invalid|Expired) API Key provided: (?:sk|pk|rk|ek)_/),
      ),
      {
        why: text({
          en: "Stripe does not know this key, or it was rolled or has expired.",
          "zh-CN": "Stripe 不认识这个密钥，或它已被轮换、已过期。",
        }),
      },
    ),
    // Without its body only the status tells: 401 is of the key alone, a right that it lacks is 403.
    causes.likely(
      "key-refused",
      "auth-invalid",
      401,
      all(form, sent("authorization", /^(?:Bearer|Basic)\s{1,4}\S/i)),
      {
        why: text({
          en: "Stripe answers 401 to a key that it does not know: misspelt, rolled, deleted, or over.",
          "zh-CN": "Stripe 对不认识的密钥返回 401：写错、已轮换、已删除或已过期。",
        }),
      },
    ),
    causes.likely(
      "key-missing",
      "auth-missing",
      401,
      all(form, json("error.message", /^You did not provide an API key/)),
    ),
    causes.proven(
      "parameter-not-sent",
      "validation-failed",
      400,
      all(
        form,
        json("error.type", /^invalid_request_error$/),
        json(
          "error.message",
          /^(?:Missing required param: |Must provide source or customer|You must (?:provide|supply) (?:either|one of|a) )/,
        ),
      ),
      {
        why: text({
          en: "A parameter that this call needs did not reach Stripe: not sent (undefined in the code, say), or in a body that was not a form.",
          "zh-CN": "调用所需的参数没有到达 Stripe：没有发送（如代码中为 undefined），或正文不是表单格式。",
        }),
        fix: [
          text({
            en: "Look at the request in the dashboard's log. Send the body as application/x-www-form-urlencoded. In a Stripe library pass options such as stripeAccount as an argument of their own.",
            "zh-CN":
              "在控制台的日志中查看该请求。正文用 application/x-www-form-urlencoded 发送。使用 Stripe 库时，stripeAccount 等选项要作为单独的参数传入。",
          }),
        ],
      },
    ),
    causes.likely("request-invalid", "validation-failed", 400, code(stripeCode, "invalid_request_error")),
    // The same code stands for a card that the bank declines (402) and for one that the request may not use.
    causes.likely(
      "parameter-refused",
      "validation-failed",
      400,
      all(form, json("error.type", /^invalid_request_error$/), json("error.param", /\S/)),
      {
        why: text({
          en: "Stripe refuses a parameter (param): its value, or that it is missing or unknown; no payment was tried.",
          "zh-CN": "Stripe 拒绝了某个参数（param）：值不对、缺失或未知；没有尝试付款。",
        }),
      },
    ),
    ...proven(stripeProven),
    ...likely(stripeLikely, { prefix: "likely-" }),
  ],
} as const;

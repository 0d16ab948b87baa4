import { codeInJson } from "../../diagnosis/condition/code.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";
import { paypalIssues } from "./paypal.issues.ts";

const SOURCE = docs("PayPal: API responses", "https://developer.paypal.com/api/rest/responses/");

const form = any(
  json("debug_id", /\S/),
  // Its own sentences, which its documents show without an id.
  json(
    "message",
    /^(?:The requested action could not be performed, semantically incorrect, or failed business validation|Request is not well-formed, syntactically incorrect, or violates schema)\.?$/,
  ),
);
/** UNPROCESSABLE_ENTITY and INVALID_REQUEST name the reason in the issue below them. */
const paypalIssue = codeInJson("details.*.issue", form);
const paypalCode = codeInJson("name", form);
const SAYS = text({
  en: "PayPal answers with its error code {code}, which means this.",
  "zh-CN": "PayPal 返回了错误代码 {code}，它的含义就是这个。",
});
const { proven, likely, spoken } = vendorCodes(paypalCode, SAYS, SOURCE);
const issue = vendorCodes(
  paypalIssue,
  SAYS,
  docs("PayPal: Orders API errors", "https://developer.paypal.com/api/rest/reference/orders/v2/errors/"),
  docs("PayPal: API specifications", "https://github.com/paypal/paypal-rest-api-specifications"),
);

export const paypalProven = {
  "auth-not-authorised": ["NOT_AUTHORIZED", "PERMISSION_DENIED"],
  "record-not-found": ["RESOURCE_NOT_FOUND", "INVALID_RESOURCE_ID"],
  "application-conflict": ["RESOURCE_CONFLICT", "DUPLICATE_INVOICE_ID"],
  "rate-limited": ["RATE_LIMIT_REACHED"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "method-not-allowed-by-application": ["METHOD_NOT_SUPPORTED"],
  "not-acceptable": ["MEDIA_TYPE_NOT_ACCEPTABLE"],
  "validation-failed": ["VALIDATION_ERROR", "MISSING_REQUIRED_PARAMETER"],
} as const satisfies CauseTable;

export const paypalLikely = {
  "auth-invalid": ["AUTHENTICATION_FAILURE"],
  "validation-failed": ["INVALID_REQUEST", "UNPROCESSABLE_ENTITY", "CURRENCY_MISMATCH", "AMOUNT_MISMATCH"],
  "application-error": ["INTERNAL_SERVER_ERROR", "INTERNAL_SERVICE_ERROR"],
  "service-overloaded": ["SERVICE_UNAVAILABLE"],
} as const satisfies CauseTable;

export const paypalNamesSpoken = {
  "payment-not-created": {
    mechanism: "validation-failed",
    codes: ["PAYMENT_CREATION_ERROR"],
    why: text({
      en: "PayPal understood the request and refused this payment ({code}): mostly payer and payee are one account, or the accounts, countries or amount do not go together.",
      "zh-CN":
        "PayPal 读懂了请求，但拒绝了这笔付款（{code}）：多半是付款方与收款方为同一账户，或账户、国家、金额不相配。",
    }),
    fix: [
      text({
        en: "Pay with another account than the payee's, of a country that may pay this one; then ask PayPal by debug_id.",
        "zh-CN": "用收款方以外、且所在国家可以付款的账户支付；仍不行就凭 debug_id 询问 PayPal。",
      }),
    ],
  },
  "pays-itself": {
    mechanism: "validation-failed",
    codes: ["CANNOT_PAY_SELF"],
    certainty: "certain",
    why: text({
      en: "Payer and payee are the same PayPal account ({code}).",
      "zh-CN": "付款方与收款方是同一个 PayPal 账户（{code}）。",
    }),
    fix: [
      text({
        en: "Pay with another account; in the sandbox, with a personal test account.",
        "zh-CN": "换一个账户付款；在沙盒中使用个人测试账户。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

export const paypalIssuesSpoken = {
  "payer-restricted": {
    mechanism: "service-stopped",
    codes: ["PAYER_ACCOUNT_RESTRICTED", "PAYER_ACCOUNT_LOCKED_OR_CLOSED"],
    why: text({
      en: "The payer's PayPal account is restricted, locked or closed (error code {code}).",
      "zh-CN": "付款方的 PayPal 账户受限、被锁定或已关闭（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Let the payer choose another way to pay, or settle it with PayPal.",
        "zh-CN": "请付款方换一种付款方式，或与 PayPal 解决。",
      }),
    ],
  },
  "payee-unverified": {
    mechanism: "auth-not-authorised",
    codes: ["PAYEE_ACCOUNT_NOT_VERIFIED"],
    why: text({
      en: "The payee has not verified the PayPal account or its e-mail address (error code {code}).",
      "zh-CN": "收款方尚未验证其 PayPal 账户或邮箱（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "The payee follows the steps in PayPal's e-mail and links a bank account or card.",
        "zh-CN": "由收款方按 PayPal 邮件中的步骤操作，并关联银行账户或银行卡。",
      }),
    ],
  },
  "payee-restricted": {
    mechanism: "service-stopped",
    codes: ["PAYEE_ACCOUNT_RESTRICTED", "PAYEE_ACCOUNT_LOCKED_OR_CLOSED"],
    why: text({
      en: "The payee's PayPal account is restricted, locked or closed (error code {code}).",
      "zh-CN": "收款方的 PayPal 账户受限、被锁定或已关闭（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "The payee settles a restriction in the Resolution Center of that account, a lock with PayPal's support; until then, or where the account is closed, name another payee.",
        "zh-CN":
          "账户受限由收款方在其账户的调解中心（Resolution Center）处理，被锁定则联系 PayPal 客服；在此之前或账户已关闭时，换一个收款方。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What PayPal says by the name of its error. */
export const paypalCauses = {
  id: "paypal",
  over: ["auth", "limits", "named-codes", "request-body", "conflict"],
  causes: [
    ...issue.spoken(paypalIssuesSpoken),
    ...spoken(paypalNamesSpoken),
    ...issue.likely(paypalIssues, { prefix: "issue-" }),
    ...proven(paypalProven),
    ...likely(paypalLikely, { prefix: "likely-" }),
  ],
} as const;

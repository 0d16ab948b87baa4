import { codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const quickbooks = vendorCodes(
  firstCode(
    codeInJson("Fault.Error.*.code", json("Fault.type", /\S/)),
    codeInJson("fault.error.*.code", json("fault.type", /\S/)),
  ),
  text({
    en: "QuickBooks Online answers with its error code {code}, which means this.",
    "zh-CN": "QuickBooks Online 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "QuickBooks Online: common errors",
    "https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/handling-common-errors",
  ),
);
export const quickbooksProven = {
  "target-already-exists": ["6240", "6140"],
  "precondition-failed": ["5010"],
  "validation-failed": ["2020", "2170", "2500"],
} as const satisfies CauseTable;

export const quickbooksLikely = {
  "rate-limited": ["3001", "003001"],
  "auth-not-authorised": ["120", "3100", "003100"],
  "auth-invalid": ["3200", "003200"],
  "record-not-found": ["610"],
  "application-conflict": ["6210", "6540"],
  "service-stopped": ["6190"],
  "validation-failed": ["6000", "500"],
} as const satisfies CauseTable;

const docusign = vendorCodes(
  codeInJson("errorCode", json("message", /\S/)),
  text({
    en: "DocuSign answers with its error code {code}, which means this.",
    "zh-CN": "DocuSign 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs(
    "DocuSign: error codes and rate limits",
    "https://developers.docusign.com/docs/esign-rest-api/esign101/error-codes/",
  ),
);
export const docusignProven = {
  "rate-limited": ["HOURLY_APIINVOCATION_LIMIT_EXCEEDED", "BURST_APIINVOCATION_LIMIT_EXCEEDED"],
} as const satisfies CauseTable;

// What is not there and what the user may not see are told alike.
export const docusignLikely = {
  "auth-not-authorised": ["ACCOUNT_NOT_AUTHORIZED_FOR_ENVELOPE"],
  "record-not-found": ["ENVELOPE_DOES_NOT_EXIST", "TEMPLATE_ID_INVALID", "ENVELOPE_NOT_IN_FOLDER"],
  "resource-locked": ["EDIT_LOCK_ENVELOPE_LOCKED"],
  "application-conflict": ["ENVELOPE_CANNOT_VOID_INVALID_STATE", "RECIPIENT_NOT_IN_SEQUENCE"],
  "validation-failed": [
    "UNKNOWN_ENVELOPE_RECIPIENT",
    "INVALID_EMAIL_ADDRESS_FOR_RECIPIENT",
    "ENVELOPE_IS_INCOMPLETE",
  ],
  "auth-invalid": ["AUTHORIZATION_INVALID_TOKEN", "PARTNER_AUTHENTICATION_FAILED"],
  "wrong-endpoint": ["USER_DOES_NOT_BELONG_TO_SPECIFIED_ACCOUNT"],
} as const satisfies CauseTable;

const freshdesk = vendorCodes(
  firstCode(
    codeInJson("errors.*.code", json("description", /^Validation failed$/)),
    codeInJson(
      "code",
      json(
        "message",
        /^(?:You have to be logged in|You are not authorized|Your account has been suspended|The [^\n]{1,80} feature)/,
      ),
    ),
  ),
  text({
    en: "Freshdesk answers with its error code {code}, which means this.",
    "zh-CN": "Freshdesk 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("Freshdesk: errors", "https://developers.freshdesk.com/api/#error"),
);
// The form and the codes are such as others write too.
export const freshdeskLikely = {
  "validation-failed": ["missing_field", "invalid_value", "datatype_mismatch", "invalid_field"],
  "target-already-exists": ["duplicate_value"],
  "service-stopped": ["account_suspended"],
  "auth-invalid": ["invalid_credentials"],
  "auth-not-authorised": ["access_denied", "inaccessible_value"],
  "feature-not-enabled": ["require_feature"],
} as const satisfies CauseTable;

const xero = causesOf(
  anybody,
  docs("Xero: response codes", "https://developer.xero.com/documentation/api/accounting/responsecodes"),
  docs("Xero: limits", "https://developer.xero.com/documentation/guides/oauth2/limits/"),
);
const xeroSays = (words: RegExp) =>
  all(jsonWith(["Title", "Status", "Detail"], ["Type", "Instance", "Extensions"]), json("Detail", words));

/** What services for books, signatures and help desks (QuickBooks, Xero, DocuSign, Freshdesk) say by the codes of their errors. */
export const businessServicesCauses = {
  id: "business-services",
  over: [
    "auth",
    "limits",
    "refusal",
    "request-body",
    "not-found",
    "conflict",
    "named-codes",
    "named-reasons",
    "account-terms",
    "auth-words",
  ],
  causes: [
    xero.proven("xero-token-over", "auth-token-expired", 401, xeroSays(/^TokenExpired: /), {
      why: text({
        en: "An access token of Xero lives 30 minutes, and this one is over.",
        "zh-CN": "Xero 的访问令牌有效期为 30 分钟，这个已过期。",
      }),
    }),
    xero.likely("xero-token-wrong", "auth-invalid", 401, xeroSays(/^TokenInvalidSignature\b/)),
    xero.likely(
      "xero-tenant",
      "auth-not-authorised",
      [401, 403],
      xeroSays(/^(?:AuthenticationUnsuccessful|AuthorizationUnsuccessful)\b/),
      {
        why: text({
          en: "Mostly the token does not belong to this organisation (xero-tenant-id), the connection was removed, or the scope for this call is missing.",
          "zh-CN": "多半是令牌不属于这个组织（xero-tenant-id）、连接已被移除，或缺少此调用所需的 scope。",
        }),
        fix: [
          text({
            en: "Ask `GET /connections` which organisations the token has, and send the tenantId of one as xero-tenant-id.",
            "zh-CN":
              "用 `GET /connections` 查看该令牌可用的组织，并把其中的 tenantId 作为 xero-tenant-id 发送。",
          }),
        ],
      },
    ),
    xero.proven(
      "xero-rate",
      "rate-limited",
      429,
      field("x-rate-limit-problem", /^(?:appminute|minute|concurrent)\b/i),
      {
        why: text({
          en: "Too many calls of this app in a minute or at once; X-Rate-Limit-Problem says which limit of Xero it is.",
          "zh-CN": "该应用每分钟或同时的调用过多；X-Rate-Limit-Problem 说明是 Xero 的哪一项限制。",
        }),
      },
    ),
    xero.proven("xero-day", "quota-exhausted", 429, field("x-rate-limit-problem", /^day\b/i), {
      why: text({
        en: "The calls of a day for this organisation are used up; Retry-After says how long to wait.",
        "zh-CN": "该组织当天的调用次数已用完；Retry-After 给出等待时间。",
      }),
    }),
    ...quickbooks.proven(quickbooksProven, { prefix: "quickbooks-" }),
    ...quickbooks.likely(quickbooksLikely, { prefix: "quickbooks-likely-" }),
    ...docusign.proven(docusignProven, { prefix: "docusign-" }),
    ...docusign.likely(docusignLikely, { prefix: "docusign-likely-" }),
    ...freshdesk.likely(freshdeskLikely, { prefix: "freshdesk-likely-" }),
  ],
} as const;

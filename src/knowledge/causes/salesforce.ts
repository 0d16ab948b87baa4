import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Salesforce: status codes and error responses",
  "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
);

const salesforceCode = codeInJson("*.errorCode", body(/^\s{0,8}\[\s{0,8}\{/));
const { proven, likely } = vendorCodes(
  salesforceCode,
  text({
    en: 'Salesforce answers with its error code {code}: mostly the 24-hour API quota is used up; "Concurrent…" in the message means too many requests at once.',
    "zh-CN":
      "Salesforce 返回了错误代码 {code}：多半是 24 小时的 API 配额已用完；消息含“Concurrent…”则是同时进行的请求过多。",
  }),
  SOURCE,
);

export const salesforceProven = {
  "quota-exhausted": ["REQUEST_LIMIT_EXCEEDED"],
  "feature-not-enabled": ["API_DISABLED_FOR_ORG", "API_CURRENTLY_DISABLED"],
  "target-already-exists": ["DUPLICATE_VALUE"],
  "request-body-malformed": ["JSON_PARSER_ERROR"],
  "method-not-allowed-by-application": ["METHOD_NOT_ALLOWED"],
  "resource-locked": ["UNABLE_TO_LOCK_ROW"],
  "validation-failed": [
    "REQUIRED_FIELD_MISSING",
    "FIELD_CUSTOM_VALIDATION_EXCEPTION",
    "MALFORMED_QUERY",
    "INVALID_FIELD_FOR_INSERT_UPDATE",
    "STRING_TOO_LONG",
  ],
  "storage-full": ["STORAGE_LIMIT_EXCEEDED"],
} as const satisfies CauseTable;

export const salesforceLikely = {
  "record-not-found": ["NOT_FOUND", "ENTITY_IS_DELETED", "INVALID_CROSS_REFERENCE_KEY"],
  "auth-not-authorised": [
    "INSUFFICIENT_ACCESS",
    "INSUFFICIENT_ACCESS_OR_READONLY",
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
    "FUNCTIONALITY_NOT_ENABLED",
  ],
  "validation-failed": ["INVALID_FIELD", "INVALID_TYPE", "MALFORMED_ID", "INVALID_INPUT"],
  "auth-invalid": ["INVALID_AUTH_HEADER", "INVALID_LOGIN"],
  "service-overloaded": ["SERVER_UNAVAILABLE", "EXCEEDED_MAX_SIZE_REQUEST"],
  "unhandled-exception": ["APEX_ERROR", "UNKNOWN_EXCEPTION"],
  "handler-timeout": ["QUERY_TIMEOUT"],
} as const satisfies CauseTable;

/** What Salesforce says by the code of its error. */
export const salesforceCauses = {
  id: "salesforce",
  over: ["auth", "limits"],
  causes: [...proven(salesforceProven), ...likely(salesforceLikely, { prefix: "likely-" })],
} as const;

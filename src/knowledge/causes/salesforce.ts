import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Salesforce: status codes and error responses",
  "https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm",
);

const salesforceCode = codeInJson("*.errorCode", body(/^\s{0,8}\[\s{0,8}\{/));
const { proven, likely, spoken } = vendorCodes(
  salesforceCode,
  text({
    en: "Salesforce answers with its error code {code}, which means this.",
    "zh-CN": "Salesforce 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const salesforceProven = {
  "feature-not-enabled": ["API_DISABLED_FOR_ORG", "FUNCTIONALITY_NOT_ENABLED"],
  "target-already-exists": ["DUPLICATE_VALUE"],
  "method-not-allowed-by-application": ["METHOD_NOT_ALLOWED"],
  "validation-failed": [
    "REQUIRED_FIELD_MISSING",
    "FIELD_CUSTOM_VALIDATION_EXCEPTION",
    "MALFORMED_QUERY",
    "INVALID_FIELD_FOR_INSERT_UPDATE",
    "STRING_TOO_LONG",
    "MALFORMED_ID",
  ],
  "storage-full": ["STORAGE_LIMIT_EXCEEDED"],
  "record-not-found": ["ENTITY_IS_DELETED"],
  "auth-not-authorised": [
    "INSUFFICIENT_ACCESS",
    "INSUFFICIENT_ACCESS_OR_READONLY",
    "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY",
  ],
  "handler-timeout": ["QUERY_TIMEOUT"],
} as const satisfies CauseTable;

export const salesforceLikely = {
  "record-not-found": ["NOT_FOUND", "INVALID_CROSS_REFERENCE_KEY"],
  "validation-failed": ["INVALID_INPUT", "INVALID_FIELD", "INVALID_TYPE"],
  "auth-invalid": ["INVALID_AUTH_HEADER", "INVALID_LOGIN"],
  "service-overloaded": ["SERVER_UNAVAILABLE", "API_CURRENTLY_DISABLED"],
  "request-body-too-large": ["EXCEEDED_MAX_SIZE_REQUEST"],
  "unhandled-exception": ["APEX_ERROR", "UNKNOWN_EXCEPTION"],
} as const satisfies CauseTable;

export const salesforceSpoken = {
  "limit-of-calls": {
    mechanism: "quota-exhausted",
    codes: ["REQUEST_LIMIT_EXCEEDED"],
    why: text({
      en: 'Mostly the 24-hour quota of API calls is used up; "Concurrent…" in the message means too many at once (error code {code}).',
      "zh-CN":
        "多半是 24 小时的 API 配额已用完；消息含“Concurrent…”则是同时进行的请求过多（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Ask /services/data/vXX.X/limits what is left (DailyApiRequests), and combine calls: composite or bulk.",
        "zh-CN":
          "用 /services/data/vXX.X/limits 查看余额（DailyApiRequests），并合并调用：composite 或批量接口。",
      }),
      text({
        en: "For too many at once, run fewer long calls in parallel.",
        "zh-CN": "同时进行的过多时，减少并行的长时间调用。",
      }),
    ],
  },
  "row-held": {
    mechanism: "resource-locked",
    codes: ["UNABLE_TO_LOCK_ROW"],
    why: text({
      en: "Another transaction held the record too long (error code {code}).",
      "zh-CN": "另一个事务占用该记录过久（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Repeat the call, and do not change the same records, or children of one parent, in parallel.",
        "zh-CN": "重试，并避免并行修改同一批记录或同一父记录的子记录。",
      }),
    ],
    certainty: "certain",
  },
  "body-not-taken": {
    mechanism: "request-body-malformed",
    codes: ["JSON_PARSER_ERROR"],
    why: text({
      en: "The body is missing or no valid JSON, or a field is unknown or has the wrong type (error code {code}).",
      "zh-CN": "正文缺失或不是有效的 JSON，或某个字段未知、类型不符（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Read the message, which names place or field; compare names and types with the object's description.",
        "zh-CN": "看消息中指出的位置或字段，与对象的描述核对名称和类型。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Salesforce says by the code of its error. */
export const salesforceCauses = {
  id: "salesforce",
  over: ["auth", "limits"],
  causes: [
    ...spoken(salesforceSpoken),
    ...proven(salesforceProven),
    ...likely(salesforceLikely, { prefix: "likely-" }),
  ],
} as const;

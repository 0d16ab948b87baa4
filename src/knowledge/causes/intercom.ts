import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Intercom: error codes",
  "https://developers.intercom.com/docs/references/rest-api/errors/error-codes",
);

const intercomCode = codeInJson("errors.*.code", json("type", /^error\.list$/));
const { proven, likely, spoken } = vendorCodes(
  intercomCode,
  text({
    en: "Intercom answers with its error code {code}, which means this.",
    "zh-CN": "Intercom 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const intercomProven = {
  "auth-invalid": ["token_revoked", "token_not_found"],
  "auth-token-expired": ["token_expired"],
  "auth-missing": ["missing_authorization"],
  "rate-limited": ["rate_limit_exceeded"],
  "validation-failed": ["parameter_missing", "missing_parameter", "type_mismatch"],
  "record-not-found": ["admin_not_found", "team_not_found", "company_not_found"],
  "feature-not-enabled": ["api_plan_restricted"],
} as const satisfies CauseTable;

export const intercomLikely = {
  "auth-not-authorised": ["action_forbidden", "forbidden"],
  // The documentation names a token that is wrong as one example, and blocks keys and whole apps by one code.
  "auth-invalid": ["unauthorized", "token_blocked"],
  "record-not-found": ["not_found"],
  "application-conflict": ["conflict", "job_closed", "not_restorable", "team_unavailable"],
  "target-already-exists": ["resource_conflict"],
  "rate-limited": ["too_many_requests", "retry_after"],
  "handler-timeout": ["request_timeout"],
  "service-overloaded": ["service_unavailable"],
  "application-error": ["server_error"],
} as const satisfies CauseTable;

/** Codes of everything that is wrong with a call; what is not there has them too, with 404. */
export const intercomGeneral = {
  // A body that is no JSON is a parameter_invalid too; what others depend on, or a name that is taken, has these codes as well.
  "validation-failed": [
    "data_invalid",
    "parameter_invalid",
    "parameter_not_found",
    "bad_request",
    "unprocessable_entity",
    "client_error",
  ],
} as const satisfies CauseTable;

export const intercomSpoken = {
  "token-not-allowed": {
    mechanism: "auth-not-authorised",
    codes: ["token_unauthorized"],
    certainty: "certain",
    why: text({
      en: "Intercom knows the token, and it may not use this resource: mostly its app lacks a permission (error code {code}).",
      "zh-CN": "Intercom 认识该令牌，但它无权使用这个资源：多半是应用缺少权限（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Add the permission in the app's settings under Authentication, and let the workspace authorise it anew.",
        "zh-CN": "在应用设置的 Authentication 中加上该权限，并让工作区重新授权。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Intercom says by the code of its error. */
export const intercomCauses = {
  id: "intercom",
  over: ["auth", "limits", "request-body", "refusal", "not-found", "conflict"],
  causes: [
    ...spoken(intercomSpoken),
    ...proven(intercomProven),
    ...likely(intercomLikely, { prefix: "likely-" }),
    ...likely(intercomGeneral, { prefix: "general-", on: [400, 409, 413, 422] }),
  ],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Apigee: runtime error catalog",
  "https://cloud.google.com/apigee/docs/api-platform/troubleshoot/runtime-errors",
);

const apigeeCode = codeInJson("fault.detail.errorcode", json("fault.faultstring", /\S/));
const { proven, likely, spoken } = vendorCodes(
  apigeeCode,
  text({
    en: "Apigee answers with its error code {code}, which means this.",
    "zh-CN": "Apigee 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const apigeeProven = {
  "auth-invalid": [
    "oauth.v2.InvalidApiKey",
    "oauth.v2.InvalidAccessToken",
    "keymanagement.service.invalid_access_token",
    "steps.jwt.InvalidToken",
  ],
  "auth-missing": ["oauth.v2.FailedToResolveAPIKey"],
  "auth-token-expired": ["keymanagement.service.access_token_expired", "steps.jwt.TokenExpired"],
  "auth-not-authorised": ["oauth.v2.InvalidApiKeyForGivenResource", "oauth.v2.InsufficientScope"],
  "rate-limited": ["policies.ratelimit.SpikeArrestViolation"],
  "ip-not-allowed": ["accesscontrol.IPDeniedAccess"],
  "upstream-response-timeout": ["messaging.adaptors.http.flow.GatewayTimeout"],
  "upstream-none-available": ["messaging.adaptors.http.flow.NoActiveTargets"],
  "upstream-tls-handshake-failed": ["messaging.adaptors.http.flow.SslHandshakeFailed"],
  "upstream-closed-without-response": ["messaging.adaptors.http.flow.UnexpectedEOFAtTarget"],
  "gateway-route-not-found": ["messaging.adaptors.http.flow.ApplicationNotFound"],
  "proxy-script-failed": ["steps.javascript.ScriptExecutionFailed", "steps.javacallout.ExecutionError"],
  "upstream-invalid-response": ["protocol.http.Response405WithoutAllowHeader"],
} as const satisfies CauseTable;

/** The same codes judge the request (4xx) and the backend's response (5xx). */
export const apigeeOfRequest = {
  "request-body-too-large": ["protocol.http.TooBigBody"],
  "request-header-too-large": ["protocol.http.TooBigHeaders"],
  "uri-too-long": ["protocol.http.TooBigLine"],
  "malformed-request-head": ["protocol.http.EmptyHeaderName"],
} as const satisfies CauseTable;

export const apigeeOfResponse = {
  "upstream-header-too-big": ["protocol.http.TooBigHeaders"],
  "upstream-invalid-response": ["protocol.http.EmptyHeaderName", "protocol.http.TooBigLine"],
} as const satisfies CauseTable;

export const apigeeLikely = {
  "rate-limited": ["policies.ratelimit.QuotaViolation"],
  "upstream-connection-refused": ["messaging.adaptors.http.flow.ServiceUnavailable"],
  "auth-invalid": ["oauth.v2.InvalidCredentials", "steps.jwt.FailedToDecode"],
  "proxy-script-failed": ["steps.xml2json.SourceUnavailable"],
} as const satisfies CauseTable;

export const apigeeSpoken = {
  "against-description": {
    mechanism: "validation-failed",
    codes: ["steps.oasvalidation.Failed"],
    why: text({
      en: "The request, or the backend's response, breaks the OpenAPI description of the OASValidation policy (error code {code}).",
      "zh-CN": "请求或后端的响应不符合 OASValidation 策略的 OpenAPI 描述（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "See in faultstring what differs, and in the proxy whether the policy stands in the request or the response flow.",
        "zh-CN": "看 faultstring 中指出的差异，并在代理中看该策略位于请求流程还是响应流程。",
      }),
    ],
  },
  "json-over-limits": {
    mechanism: "validation-failed",
    codes: ["steps.jsonthreatprotection.ExecutionFailed"],
    why: text({
      en: "The JSON exceeds a limit of the JSON Threat Protection policy (depth, entries, lengths), or is no JSON (error code {code}).",
      "zh-CN":
        "JSON 超过了 JSON Threat Protection 策略的上限（深度、条目数、长度），或不是 JSON（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Read faultstring, which says what is wrong; then send less or correct the JSON, or raise the limit in the policy.",
        "zh-CN": "看 faultstring 中写明的问题，然后减少内容、改正 JSON，或在策略中调大上限。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

export const apigeeSpokenOfResponse = {
  "response-body-over-buffer": {
    mechanism: "upstream-invalid-response",
    codes: ["protocol.http.TooBigBody"],
    why: text({
      en: "The backend's response is larger than Apigee buffers (error code {code}).",
      "zh-CN": "后端的响应超过了 Apigee 的缓冲上限（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Stream it: response.streaming.enabled on proxy and target endpoint; or let the backend answer in pages.",
        "zh-CN": "启用流式传输：在代理端点和目标端点设置 response.streaming.enabled；或让后端分页返回。",
      }),
    ],
    certainty: "certain",
  },
} as const satisfies SpokenCodes;

/** What Apigee says by the code of its fault, before or instead of the interface behind it. */
export const apigeeCauses = {
  id: "apigee",
  over: ["auth", "limits", "upstream"],
  causes: [
    ...spoken(apigeeSpokenOfResponse, { on: ["5xx"] }),
    ...spoken(apigeeSpoken),
    ...proven(apigeeProven),
    ...proven(apigeeOfRequest, { on: ["4xx"], prefix: "request-" }),
    ...proven(apigeeOfResponse, { on: ["5xx"], prefix: "response-" }),
    ...likely(apigeeLikely, { prefix: "likely-" }),
  ],
} as const;

import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Apigee: runtime error catalog",
  "https://cloud.google.com/apigee/docs/api-platform/troubleshoot/runtime-errors",
);

const apigeeCode = codeInJson("fault.detail.errorcode", json("fault.faultstring", /\S/));
const { proven, likely } = vendorCodes(
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
  "request-body-too-large": ["protocol.http.TooBigBody"],
  "request-header-too-large": ["protocol.http.TooBigHeaders"],
  "uri-too-long": ["protocol.http.TooBigLine"],
  "proxy-script-failed": ["steps.javascript.ScriptExecutionFailed", "steps.javacallout.ExecutionError"],
  "upstream-invalid-response": [
    "protocol.http.Response405WithoutAllowHeader",
    "protocol.http.EmptyHeaderName",
  ],
  "validation-failed": ["steps.oasvalidation.Failed"],
} as const satisfies CauseTable;

export const apigeeLikely = {
  "rate-limited": ["policies.ratelimit.QuotaViolation"],
  "upstream-connection-refused": ["messaging.adaptors.http.flow.ServiceUnavailable"],
  "auth-invalid": ["oauth.v2.InvalidCredentials", "steps.jwt.FailedToDecode"],
  "request-body-malformed": [
    "steps.jsonthreatprotection.ExecutionFailed",
    "steps.xml2json.SourceUnavailable",
  ],
} as const satisfies CauseTable;

/** What Apigee says by the code of its fault, before or instead of the interface behind it. */
export const apigeeCauses = {
  id: "apigee",
  over: ["auth", "limits", "upstream"],
  causes: [...proven(apigeeProven), ...likely(apigeeLikely, { prefix: "likely-" })],
} as const;

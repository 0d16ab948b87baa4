import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { azureApiManagementAdvice } from "./azure-api-management.advice.ts";

const LEARN = "https://learn.microsoft.com/en-us/azure/api-management";
const KEYS = docs("API Management: subscriptions", `${LEARN}/api-management-subscriptions`);
const ERRORS = docs("API Management: error handling", `${LEARN}/api-management-error-handling-policies`);

/** The gateway's own answer starts with `statusCode` and `message`. */
const OWN = /^\s{0,8}\{\s{0,8}"statusCode":\s{0,4}\d{3},\s{0,8}"message":/;

/** The gateway's sentence in `message`. */
export const apiManagementSays = {
  "auth-missing": ["Access denied due to missing subscription key"],
  "auth-invalid": ["Access denied due to invalid subscription key"],
  "rate-limited": ["Rate limit is exceeded"],
  "quota-exhausted": ["Out of call volume quota", "Out of bandwidth quota", "Quota exceeded"],
  "gateway-route-not-found": ["Resource not found", "Unable to match incoming request to an operation"],
  "auth-token-expired": ["JWT has expired", "Token is expired"],
  "ip-not-allowed": ["Caller IP address is not allowed", "is not allowed to access"],
  "request-body-too-large": ["Request's body size exceeds", "Message size exceeds"],
  "unsupported-media-type": ["Unspecified content type", "is not allowed for this operation"],
} as const satisfies CauseTable;

const own = by("azure-api-management");

export const azureApiManagement = defineResponder({
  id: "azure-api-management",
  name: product("Azure API Management"),
  roles: ["reverse-proxy"],
  signs: [
    wrote("www-authenticate-field", field("www-authenticate", /^AzureApiManagementKey/i)),
    wrote(
      "error-json",
      all(
        body(OWN),
        any(
          ...Object.values(apiManagementSays)
            .flat()
            .map((words) => body(words)),
        ),
      ),
    ),
    wrote("error-json-with-activity-id", all(body(OWN), body('"activityId":'))),
    wrote(
      "error-json-with-context",
      all(body(OWN), any(field("request-context", /appId=/), sent("ocp-apim-subscription-key"))),
    ),
    relayed("ocp-apim-trace-location-field", field("ocp-apim-trace-location")),
    relayed("ocp-apim-apiid-field", field("ocp-apim-apiid")),
    relayed("sent-subscription-key", sent("ocp-apim-subscription-key")),
  ],
  neverWrites: [405, 406, 422, 431],
  advice: azureApiManagementAdvice,
  causes: [
    causesOf(anybody, KEYS).proven(
      "key-missing-said",
      "auth-missing",
      401,
      all(
        body(OWN),
        body(
          '"message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API."',
        ),
        notSent("ocp-apim-subscription-key"),
        // An interface may have its own names for the key: what was sent under another is not missing.
        not(query(/[?&][\w-]{0,40}key=/i)),
        notSent("x-api-key"),
        notSent("api-key"),
      ),
    ),
    ...causesOf(anybody, ERRORS).table(apiManagementSays, {
      certainty: "likely",
      when: (words) => all(own, body(words)),
    }),
    cause({
      id: "key-missing-by-challenge",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(field("www-authenticate", /^AzureApiManagementKey/i), notSent("ocp-apim-subscription-key")),
      sources: [KEYS],
    }),
    cause({
      id: "key-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(field("www-authenticate", /^AzureApiManagementKey/i), sent("ocp-apim-subscription-key")),
      sources: [KEYS],
    }),
    cause({
      id: "token-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, notSent("authorization"), body(/Unauthorized|Access token is missing|JWT not present/i)),
      fix: [
        text({
          en: "Send the token that the API's policy wants (validate-jwt or the like), mostly as Authorization: Bearer TOKEN.",
          "zh-CN": "发送 API 策略（validate-jwt 等）要求的令牌，多为 Authorization: Bearer 令牌。",
        }),
      ],
      sources: [docs("API Management: validate-jwt", `${LEARN}/validate-jwt-policy`)],
    }),
    cause({
      id: "token-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, sent("authorization"), body('"message"')),
      fix: [
        text({
          en: "Compare the token with the API's policy (validate-jwt or the like): issuer, audience, signature, expiry, required claims.",
          "zh-CN": "把令牌与 API 策略（validate-jwt 等）对照：颁发者、受众、签名、有效期、必需的声明。",
        }),
      ],
      sources: [docs("API Management: validate-jwt", `${LEARN}/validate-jwt-policy`)],
    }),
    cause({
      id: "not-authorised",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [ERRORS],
    }),
    cause({
      id: "backend-unreachable",
      mechanism: "upstream-connection-refused",
      on: [500, 502, 503],
      certainty: "likely",
      when: all(own, body(/Internal server error|activityId|BackendConnectionFailure/)),
      why: text({
        en: "The gateway could not reach the backend, or a policy of the API failed.",
        "zh-CN": "网关连不上后端，或该 API 的策略执行失败。",
      }),
      sources: [ERRORS],
    }),
    cause({
      id: "policy-failed",
      mechanism: "proxy-script-failed",
      on: [500],
      certainty: "possible",
      when: own,
      sources: [ERRORS],
    }),
    cause({
      id: "backend-slow",
      mechanism: "upstream-response-timeout",
      on: [504, 500],
      certainty: "possible",
      when: own,
      sources: [ERRORS],
    }),
  ],
  sources: [ERRORS],
});

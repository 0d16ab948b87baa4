import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";
import { probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { awsApiGatewayAdvice } from "./aws-api-gateway.advice.ts";
import { apiGatewayForbidden } from "./aws-api-gateway.forbidden.ts";
import { apiGatewayFunction } from "./aws-api-gateway.function.ts";
import {
  handled,
  internalErrorUnseen,
  namedByType,
  own,
  QUOTAS,
  RESPONSES,
  STOCK,
  typeUnseen,
} from "./aws-api-gateway.reply.ts";
import { apiGatewayRoutes } from "./aws-api-gateway.routes.ts";

const OWN_WORDS =
  /"[Mm]essage":\s?"(User is not authorized to access this resource|User: [^"]{0,300}is not authorized to perform: execute-api|The security token included in the request|The incoming token has expired|Authorization header requires 'Credential'|'[^"]{0,400}' not a valid key=value pair|Signature expired|The request signature we calculated|Missing required request parameters|Could not parse request body into json|Invalid request body|Access to this resource is denied)/;

/** What the gateway's own sentence means. */
export const apiGatewaySays = {
  "auth-not-authorised": [
    '"User is not authorized to access this resource',
    "is not authorized to perform: execute-api",
  ],
  "auth-token-expired": ['"The incoming token has expired', "token included in the request is expired"],
  "auth-invalid": ["token included in the request is invalid", "Invalid API Key identifier specified"],
  "signed-request-expired": ['"Signature expired'],
  "signed-url-invalid": ['"The request signature we calculated does not match'],
  "auth-scheme-wrong": ["Authorization header requires 'Credential'", "not a valid key=value pair"],
  "quota-exhausted": ['"Limit Exceeded"'],
  "rate-limited": ['"Too Many Requests"'],
  "upstream-response-timeout": ['"Endpoint request timed out"', '"Gateway Timeout"'],
  "upstream-connection-refused": ['"Network error communicating with endpoint"'],
  "request-body-too-large": ['"Request Too Long"'],
  "unsupported-media-type": ['"Unsupported Media Type"'],
  "validation-failed": ['"Invalid request body"', '"Missing required request parameters'],
  "request-body-malformed": ['"Could not parse request body into json'],
} as const satisfies CauseTable;

/** What its name for the error means, where no word was kept. */
export const apiGatewayNames = {
  "auth-not-authorised": ["AccessDenied"],
  "auth-token-expired": ["ExpiredToken"],
  "auth-invalid": ["UnrecognizedClient"],
  "signed-url-invalid": ["InvalidSignature"],
  "auth-scheme-wrong": ["IncompleteSignature"],
  "quota-exhausted": ["LimitExceeded"],
  "rate-limited": ["TooManyRequests"],
  "unsupported-media-type": ["UnsupportedMediaType"],
  "validation-failed": ["BadRequest"],
  "server-config-error": ["AuthorizerConfiguration"],
} as const satisfies CauseTable;

/** The payload quota of an API, in bytes. */
const PAYLOAD_QUOTA = /^HTTP content length exceeded 10485760 bytes\.$/;

const unauthorized = any(body('"Unauthorized"'), typeUnseen("Unauthorized"));

export const awsApiGateway = defineResponder({
  id: "aws-api-gateway",
  name: product("Amazon API Gateway"),
  roles: ["reverse-proxy"],
  signs: [
    // A function behind the gateway may say the same words; the gateway's error field is its own.
    wrote("gateway-response", all(body(STOCK), not(field("x-amzn-trace-id", /Root=/)), handled)),
    wrote("gateway-response-with-error-type", all(body(STOCK), field("x-amzn-errortype"))),
    probablyWrote("error-type-alone", any(internalErrorUnseen, namedByType)),
    wrote("authorizer-response", all(body(OWN_WORDS), handled)),
    wrote(
      "gateway-response-alone",
      body(/^\s{0,8}\{"message":\s?"(Missing Authentication Token|Endpoint request timed out)"\}/),
    ),
    // Refused before the gateway's own answers are made: plain text, no field of the gateway, its quota as the figure.
    wrote("payload-quota-text", body(PAYLOAD_QUOTA)),
    relayed("passed-through", handled),
  ],
  neverWrites: [405, 406, 422],
  advice: awsApiGatewayAdvice,
  causes: [
    ...causesOf(anybody, RESPONSES).table(apiGatewaySays, {
      certainty: "likely",
      when: (words) => all(own, body(words)),
    }),
    ...causesOf(anybody, RESPONSES).table(apiGatewayNames, {
      certainty: "likely",
      when: (name) => all(own, typeUnseen(name)),
      prefix: "named-",
    }),
    causesOf(anybody, RESPONSES).proven(
      "endpoint-late",
      "upstream-response-timeout",
      504,
      all(own, body(/^\s{0,8}\{"message":\s?"Endpoint request timed out"\}/)),
    ),
    cause({
      id: "payload-over-quota",
      mechanism: "request-body-too-large",
      on: [413],
      certainty: "certain",
      when: body(PAYLOAD_QUOTA),
      why: text({
        en: "The body is over API Gateway's payload quota of 10 MB, which cannot be raised.",
        "zh-CN": "正文超过了 API Gateway 的 10 MB 负载配额，这个配额不能调高。",
      }),
      sources: [QUOTAS],
    }),
    ...apiGatewayForbidden,
    ...apiGatewayRoutes,
    cause({
      id: "authorizer-token-missing",
      mechanism: "auth-missing",
      on: [401],
      certainty: "likely",
      when: all(own, unauthorized, notSent("authorization")),
      sources: [RESPONSES],
    }),
    cause({
      id: "authorizer-refused",
      mechanism: "auth-invalid",
      on: [401],
      certainty: "likely",
      when: all(own, unauthorized, sent("authorization")),
      sources: [RESPONSES],
    }),
    ...apiGatewayFunction,
    cause({
      id: "bad-request",
      mechanism: "validation-failed",
      on: [400],
      certainty: "likely",
      when: all(own, body('"Bad Request"'), lacks("x-amzn-trace-id")),
      sources: [RESPONSES],
    }),
  ],
  sources: [RESPONSES],
});

import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";

export const API_GATEWAY_GUIDE = "https://docs.aws.amazon.com/apigateway/latest/developerguide";
export const RESPONSES = docs(
  "API Gateway: gateway response types",
  `${API_GATEWAY_GUIDE}/supported-gateway-response-types.html`,
);
export const QUOTAS = docs("API Gateway: quotas", `${API_GATEWAY_GUIDE}/limits.html`);

const EXECUTE_API = host(/\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/);
/** Where AWS' other services answer, with errors of the same field; a gateway has the names of its owner, too. */
const hostOfService = all(
  host(/\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|amazoncognito\.com|aws)$/),
  not(EXECUTE_API),
);

/** A gateway of either kind (REST or HTTP API) handled the call. */
export const handled = any(
  field("x-amz-apigw-id"),
  field("apigw-requestid"),
  field("x-amzn-errortype", /^\w+Exception$/),
  EXECUTE_API,
);

/** The whole body is one of the sentences of a gateway response. */
export const STOCK =
  /^\s{0,8}\{\s{0,8}"message":\s?"(Forbidden|Missing Authentication Token|Unauthorized|Limit Exceeded|Too Many Requests|Endpoint request timed out|Network error communicating with endpoint|Internal [Ss]erver [Ee]rror|Not Found|Service Unavailable|Bad Request|Bad Gateway|Gateway Timeout|Request Too Long|Unsupported Media Type|Invalid request body|Invalid API Key identifier specified)"\s{0,8}\}/;

/**
 * The stock answer to a function that failed, whose 36 bytes were not kept (Lambda: errors with API Gateway): named by the
 * gateway in its field. What a function sends itself has the id of its trace.
 */
export const internalErrorUnseen = all(
  status(500, 502),
  noBodyText,
  field("x-amz-apigw-id"),
  field("x-amzn-errortype", /^InternalServerErrorException$/),
  field("content-length", /^3[56]$/),
  not(field("x-amzn-trace-id", /Root=/)),
);

/** Its name for an error, in the field that all services of AWS have for it. */
export const errorType = (...names: readonly string[]) =>
  field("x-amzn-errortype", new RegExp(`^(?:${names.join("|")})Exception$`));

/** The names of which it gives the first three alone, outside of services' own hosts; AppSync and Lambda share the others. */
const OWN_TYPES = ["MissingAuthenticationToken", "Forbidden", "AuthorizerConfiguration"] as const;
const SHARED_TYPES = [
  "Unauthorized",
  "AccessDenied",
  "LimitExceeded",
  "TooManyRequests",
  "BadRequest",
  "UnsupportedMediaType",
  "InvalidSignature",
  "IncompleteSignature",
  "ExpiredToken",
  "UnrecognizedClient",
] as const;

/** A gateway response whose body was not kept, or was changed by its owner: what it passes on has no such name. */
export const namedByType = all(
  not(hostOfService),
  not(field("x-amzn-trace-id", /Root=/)),
  any(
    all(errorType(...OWN_TYPES), not(body(/"__type"|"errorType"/))),
    all(noBodyText, errorType(...SHARED_TYPES), any(field("x-amz-apigw-id"), EXECUTE_API)),
  ),
);
/** No word of it was kept, but its name. */
export const typeUnseen = (...names: readonly string[]) => all(noBodyText, errorType(...names));

/** `{"message": "Internal server error"}`, read or not kept. */
export const internalError = any(body(/"Internal server error"/i), internalErrorUnseen);

export const own = by("aws-api-gateway");

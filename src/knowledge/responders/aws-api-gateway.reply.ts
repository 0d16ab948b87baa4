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

/** A gateway of either kind (REST or HTTP API) handled the call. */
export const handled = any(
  field("x-amz-apigw-id"),
  field("apigw-requestid"),
  field("x-amzn-errortype", /^\w+Exception$/),
  host(/\.execute-api\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/),
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

/** `{"message": "Internal server error"}`, read or not kept. */
export const internalError = any(body(/"Internal server error"/i), internalErrorUnseen);

export const own = by("aws-api-gateway");

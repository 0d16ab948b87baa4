import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { through } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const COMMON = docs(
  "AWS: common errors",
  "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonErrors.html",
);

/** The name of an AWS service's error: in its field, in `__type` of its JSON body, or in the XML of the older ones. */
const errorName = firstCode(
  codeInField("x-amzn-errortype", /^\s{0,8}([A-Za-z]{3,60})/),
  codeInBody(
    /"__type":\s{0,4}"(?:[\w.]{1,80}#)?([A-Za-z]{3,60})"/,
    /<ErrorResponse\b[^>]{0,120}>\s{0,20}<Error>\s{0,20}(?:<Type>\w{1,12}<\/Type>\s{0,20})?<Code>(?:AWS\.[A-Za-z]{1,30}\.)?([A-Za-z]{3,60})<\/Code>/,
  ),
);

/** The caller signed, or one of AWS' own services answered: what an application tells of its own call is another's clock. */
const ofCaller = any(
  sent("authorization", /^AWS4-/),
  query(/[?&]X-Amz-Signature=/i),
  field("x-amzn-requestid"),
  field("x-amz-request-id"),
  field("x-amzn-errortype"),
);
const CLOCK_WORDS = {
  why: text({
    en: "The date in the signature is too far from the clock of AWS; the message shows both times.",
    "zh-CN": "签名中的时间与 AWS 的时钟相差太多；消息写明了两个时间。",
  }),
  fix: [
    text({
      en: "Set the machine's clock by NTP, and sign anew for each attempt. A request that waits too long after it was signed expires too.",
      "zh-CN": "用 NTP 校准机器时间，每次重试都重新签名。签名后等待太久才发送的请求同样会过期。",
    }),
  ],
};
const signatures = causesOf(
  anybody,
  docs(
    "AWS: troubleshooting signatures",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html",
  ),
);
const CLOCK = body(
  /\bSignature (?:expired: \d{8}T\d{6}Z is now earlier than|not yet current: \d{8}T\d{6}Z is still later than) \d{8}T\d{6}Z \(/,
);

export const awsErrorNames = {
  "auth-not-authorised": ["AccessDeniedException", "AccessDenied", "NotAuthorizedException", "OptInRequired"],
  "auth-missing": ["MissingAuthenticationToken"],
  "auth-token-expired": ["ExpiredTokenException", "ExpiredToken"],
  "auth-invalid": ["UnrecognizedClientException", "InvalidClientTokenId", "InvalidIdentityTokenException"],
  "signed-url-invalid": [
    "InvalidSignatureException",
    "SignatureDoesNotMatch",
    "IncompleteSignatureException",
  ],
  "signed-request-expired": ["RequestExpired"],
  "rate-limited": [
    "ThrottlingException",
    "Throttling",
    "ProvisionedThroughputExceededException",
    "RequestThrottled",
  ],
  "quota-exhausted": ["ServiceQuotaExceededException", "LimitExceededException"],
  "validation-failed": [
    "ValidationException",
    "ValidationError",
    "InvalidParameterException",
    "InvalidRequestException",
  ],
  "request-body-malformed": ["SerializationException"],
  "record-not-found": [
    "ResourceNotFoundException",
    "UserNotFoundException",
    "NonExistentQueue",
    "QueueDoesNotExist",
  ],
  "application-conflict": [
    "ConflictException",
    "ResourceConflictException",
    "ConditionalCheckFailedException",
  ],
  "target-already-exists": [
    "ResourceAlreadyExistsException",
    "UsernameExistsException",
    "ResourceInUseException",
  ],
  "upstream-response-timeout": ["GatewayTimeoutException"],
  "upstream-invalid-response": ["BadGatewayException"],
  "service-overloaded": ["ServiceUnavailableException", "ServiceUnavailable", "TooManyRequestsException"],
  "application-error": ["InternalFailure", "InternalServerException", "InternalServerError"],
  "route-not-found": ["UnknownOperationException"],
} as const satisfies CauseTable;

/** What the services of AWS say by the name of their error; the two front doors know their own better. */
export const awsErrorsCauses = {
  id: "aws-errors",
  over: ["auth", "limits"],
  causes: [
    signatures.proven(
      "clock-differs",
      "signed-request-expired",
      [400, 401, 403],
      all(CLOCK, ofCaller),
      CLOCK_WORDS,
    ),
    signatures.likely(
      "clock-differs-told",
      "signed-request-expired",
      [400, 401, 403],
      all(CLOCK, not(ofCaller)),
      CLOCK_WORDS,
    ),
    ...causesOf(anybody, COMMON).table(awsErrorNames, {
      certainty: "likely",
      when: (name) =>
        all(code(errorName, name), not(CLOCK), not(through("aws-api-gateway", "aws-lambda-url", "aws-waf"))),
    }),
  ],
} as const;

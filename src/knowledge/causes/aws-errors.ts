import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
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
  causes: causesOf(anybody, COMMON).table(awsErrorNames, {
    certainty: "likely",
    when: (name) => all(code(errorName, name), not(through("aws-api-gateway", "aws-lambda-url", "aws-waf"))),
  }),
} as const;

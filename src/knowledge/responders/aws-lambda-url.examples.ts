import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { awsLambdaUrl } from "./aws-lambda-url.ts";

const request = "GET https://abc123.lambda-url.eu-central-1.on.aws/";
const own = (status: number, error: string, body = "{}", asked: Parts = {}) =>
  exchange({ ...asked, request, status, fields: { "x-amzn-ErrorType": error }, body });
const fromFunction = (status: number) => exchange({ request, status, body: '{"message":"no"}' });
const signed = { sent: { Authorization: "AWS4-HMAC-SHA256 Credential=AKIA/x" } };
const signedOther = { sent: { Authorization: "Bearer x" } };
const forbidden = '{"Message":"Forbidden"}';
const busy = '{"Reason":"ConcurrentInvocationLimitExceeded","Type":"User"}';

export const awsLambdaUrlExamples: ResponderExamples<typeof awsLambdaUrl> = {
  signs: {
    "error-type-on-own-host": {
      fires: [
        exchange({
          sent: { Host: "abc123.lambda-url.eu-central-1.on.aws" },
          status: 403,
          fields: { "x-amzn-ErrorType": "InvalidSignatureException" },
        }),
      ],
      silent: [exchange({ sent: { Host: "abc123.lambda-url.eu-central-1.on.aws" }, status: 403 })],
    },
    "access-denied": {
      fires: [
        exchange({
          status: 403,
          fields: { "x-amzn-ErrorType": "AccessDeniedException" },
          body: '{"Message":"Forbidden"}',
        }),
      ],
      silent: [
        exchange({ status: 403, fields: { "x-amzn-ErrorType": "other" }, body: '{"Message":"Forbidden"}' }),
      ],
    },
    "too-many-at-once": {
      fires: [
        exchange({ status: 429, body: '{"Reason":"ConcurrentInvocationLimitExceeded","Type":"User"}' }),
      ],
      silent: [exchange({ status: 429, body: '{"error":"failed"}' })],
    },
    "own-host": {
      fires: [exchange({ sent: { Host: "abc123.lambda-url.eu-central-1.on.aws" }, status: 403 })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
  },
  causes: {
    "no-permission": { fires: [own(403, "AccessDeniedException", forbidden)], silent: [fromFunction(403)] },
    unsigned: {
      fires: [own(403, "AccessDeniedException", forbidden)],
      silent: [own(403, "AccessDeniedException", forbidden, signedOther)],
    },
    "signature-refused": {
      fires: [own(403, "InvalidSignatureException", "{}", signed)],
      silent: [own(403, "AccessDeniedException", forbidden, signed)],
    },
    "function-failed": { fires: [own(502, "InternalFailure")], silent: [fromFunction(502)] },
    "function-timed-out": { fires: [own(504, "GatewayTimeout")], silent: [fromFunction(504)] },
    concurrency: { fires: [own(429, "TooManyRequestsException", busy)], silent: [fromFunction(429)] },
    rate: { fires: [own(429, "TooManyRequestsException")], silent: [fromFunction(429)] },
    "body-too-large": { fires: [own(413, "RequestTooLargeException")], silent: [fromFunction(413)] },
    "no-such-url": { fires: [own(404, "ResourceNotFoundException")], silent: [fromFunction(404)] },
  },
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { apiGatewayNames, apiGatewaySays, type awsApiGateway } from "./aws-api-gateway.ts";

const rest = {
  "Content-Type": "application/json",
  "x-amzn-ErrorType": "SomeException",
  "x-amz-apigw-id": "a=",
};
const says = (status: number, message: string, asked: Parts = {}) =>
  exchange({ ...asked, status, fields: rest, body: `{"message":"${message}"}` });
const fromFunction = (status: number, message: string) =>
  exchange({
    status,
    fields: { "Apigw-Requestid": "a=", "x-amzn-trace-id": "Root=1-a-b" },
    body: `{"message":"${message}","id":7}`,
  });
/** The stock answer to a function that failed, whose body the record lacks. */
const unseen = (fields: Record<string, string | number>) =>
  exchange({
    status: "502 Bad Gateway",
    fields: {
      "Content-Type": "application/json",
      "Content-Length": 36,
      "x-amzn-ErrorType": "InternalServerErrorException",
      "x-amz-apigw-id": "a=",
      ...fields,
    },
    notes: { body: "unseen" },
  });
/** Another gateway response that was not kept, or came without a word: its name is there. */
const typed = (status: number, name: string, fields: Record<string, string> = {}, asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: { "Content-Type": "application/json", "x-amzn-ErrorType": `${name}Exception`, ...fields },
    notes: { body: "unseen" },
  });
const preflight = {
  request: "OPTIONS /items",
  sent: { Origin: "https://shop.example", "Access-Control-Request-Method": "GET" },
};
const bearer = { sent: { Authorization: "Bearer a.b.c" } };
const lambdaError = (members: string) =>
  exchange({ status: 500, fields: { "x-amz-apigw-id": "a=" }, body: `{${members}}` });

/** An HTTP API's Forbidden to a caller that it knows. */
const httpForbidden = exchange({
  request: "GET /items",
  sent: { Authorization: "Bearer a" },
  status: "403 Forbidden",
  fields: { "apigw-requestid": "AbC=" },
  json: { message: "Forbidden" },
});
/** A REST API's Forbidden. */
const restForbidden = (content: string, sent = {}) =>
  exchange({
    request: "POST /prod/items",
    sent: { "Content-Length": content.length, ...sent },
    content,
    status: "403 Forbidden",
    fields: { "x-amzn-ErrorType": "ForbiddenException", "x-amz-apigw-id": "AbC=" },
    json: { message: "Forbidden" },
  });

const overQuota = exchange({
  request: "POST /v1/images",
  status: 413,
  httpVersion: "HTTP/2",
  fields: { "content-type": "text; charset=utf-8", "x-cache": "Error from cloudfront" },
  body: "HTTP content length exceeded 10485760 bytes.",
});

export const awsApiGatewayExamples: ResponderExamples<typeof awsApiGateway> = {
  signs: {
    "gateway-response": {
      fires: [exchange({ status: 403, fields: { "x-amz-apigw-id": "a=" }, body: '{"message":"Forbidden"}' })],
      silent: [exchange({ status: "403 Forbidden", body: '{"message":"Forbidden"}' })],
    },
    "gateway-response-with-error-type": {
      fires: [
        exchange({
          status: 403,
          fields: { "x-amzn-ErrorType": "SomeException" },
          body: '{"message":"Forbidden"}',
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "x-amzn-ErrorType": "AccessDeniedException" },
          body: '{"Message":"Forbidden"}',
        }),
      ],
    },
    "error-type-alone": {
      fires: [
        unseen({}),
        typed(403, "MissingAuthenticationToken"),
        typed(403, "Forbidden"),
        typed(429, "LimitExceeded", { "x-amz-apigw-id": "a=" }),
        exchange({
          status: 404,
          fields: { "x-amzn-ErrorType": "MissingAuthenticationTokenException" },
          json: { code: "not_found", message: "no such route" },
        }),
        exchange({
          sent: { Host: "abc.execute-api.eu-west-1.amazonaws.com" },
          status: 403,
          fields: { "x-amzn-ErrorType": "AccessDeniedException" },
          notes: { body: "unseen" },
        }),
      ],
      silent: [
        typed(429, "LimitExceeded"),
        exchange({
          sent: { Host: "lambda.eu-west-1.amazonaws.com" },
          status: 403,
          fields: { "x-amzn-ErrorType": "MissingAuthenticationTokenException" },
          notes: { body: "unseen" },
        }),
        exchange({
          status: 403,
          fields: { "x-amzn-ErrorType": "ForbiddenException" },
          json: { __type: "ForbiddenException", message: "no" },
        }),
        unseen({ "x-amzn-trace-id": "Root=1-a-b" }),
        unseen({ "x-amzn-ErrorType": "MyException" }),
        unseen({ "Content-Length": 812 }),
      ],
    },
    "authorizer-response": {
      fires: [
        exchange({
          status: 403,
          fields: { "x-amz-apigw-id": "a=" },
          body: '{"message":"Signature expired"}',
        }),
      ],
      silent: [exchange({ status: 403, fields: { "x-amz-apigw-id": "a=" }, body: '{"error":"failed"}' })],
    },
    "gateway-response-alone": {
      fires: [exchange({ status: 403, body: '{"message":"Endpoint request timed out"}' })],
      silent: [exchange({ status: "403 Forbidden", body: '{"message":"Forbidden"}' })],
    },
    "payload-quota-text": {
      fires: [overQuota],
      silent: [exchange({ status: 413, body: "HTTP content length exceeded 65536 bytes." })],
    },
    "passed-through": {
      fires: [exchange({ status: 403, fields: { "x-amzn-ErrorType": "InvalidSignatureException" } })],
      silent: [exchange({ status: 403, fields: { "x-amzn-ErrorType": "other" } })],
    },
  },
  causes: {
    "endpoint-late": {
      fires: [says(504, "Endpoint request timed out")],
      silent: [
        fromFunction(504, "Endpoint request timed out later"),
        says(503, "Endpoint request timed out"),
      ],
    },
    "payload-over-quota": {
      fires: [overQuota],
      silent: [exchange({ status: 413, body: "HTTP content length exceeded 65536 bytes." })],
    },
    ...examplesOfTable(apiGatewaySays, (words) => {
      const message = words.replace(/^"|"$/g, "");
      if (message.startsWith("is not")) return says(403, `User: anonymous ${message}`);
      if (message.startsWith("token")) return says(403, `The security ${message}`);
      if (message.startsWith("not a")) return says(403, `'x' ${message}`);
      return says(403, message);
    }),
    ...examplesOfTable(
      apiGatewayNames,
      (name) => typed(name === "AuthorizerConfiguration" ? 500 : 403, name, { "x-amz-apigw-id": "a=" }),
      "named-",
    ),
    "stage-left-out": {
      fires: [
        says(403, "Forbidden", {
          request: "GET /api/convert",
          sent: { Host: "a.example", Referer: "https://a.example/Prod" },
        }),
      ],
      silent: [
        says(403, "Forbidden", {
          request: "GET /Prod/api/convert",
          sent: { Host: "a.example", Referer: "https://a.example/Prod" },
        }),
        says(403, "Forbidden", {
          request: "GET /api/convert",
          sent: { Host: "a.example", Referer: "https://b.example/Prod" },
        }),
        says(403, "Forbidden", {
          request: "GET /api/convert",
          sent: { Host: "a.example", Referer: "https://a.example/cart/list" },
        }),
      ],
    },
    "api-key-missing": {
      fires: [says(403, "Forbidden"), restForbidden("", { Authorization: "Bearer a" })],
      silent: [httpForbidden],
    },
    "api-key-refused": {
      fires: [says(403, "Forbidden", { sent: { "x-api-key": "k" } })],
      silent: [says(403, "Forbidden")],
    },
    "not-authorised": {
      fires: [httpForbidden],
      silent: [says(403, "Forbidden"), restForbidden("", { Authorization: "Bearer a" })],
    },
    "web-acl-body": {
      fires: [restForbidden("x".repeat(9_000))],
      silent: [restForbidden("x".repeat(900))],
    },
    "web-acl": {
      fires: [says(403, "Forbidden"), typed(403, "Forbidden")],
      silent: [fromFunction(403, "Forbidden")],
    },
    "domain-not-mapped": { fires: [says(403, "Forbidden")], silent: [fromFunction(403, "Forbidden")] },
    "no-options-method": {
      fires: [
        says(403, "Missing Authentication Token", preflight),
        typed(403, "MissingAuthenticationToken", {}, preflight),
      ],
      silent: [
        says(403, "Missing Authentication Token", { request: "OPTIONS /items" }),
        says(403, "Forbidden", preflight),
      ],
    },
    "no-such-method": {
      fires: [says(403, "Missing Authentication Token"), typed(403, "MissingAuthenticationToken")],
      silent: [says(403, "Forbidden"), typed(403, "Forbidden")],
    },
    "signature-missing": {
      fires: [says(403, "Missing Authentication Token")],
      silent: [
        says(403, "Missing Authentication Token", bearer),
        says(403, "Missing Authentication Token", preflight),
      ],
    },
    "route-behind-scheme-error": {
      fires: [says(403, "Authorization header requires 'Credential' parameter.", bearer)],
      silent: [says(403, "Forbidden")],
    },
    "no-route": { fires: [says(404, "Not Found")], silent: [fromFunction(404, "Not Found")] },
    "authorizer-token-missing": {
      fires: [says(401, "Unauthorized"), typed(401, "Unauthorized", { "x-amz-apigw-id": "a=" })],
      silent: [says(401, "Unauthorized", bearer)],
    },
    "authorizer-refused": {
      fires: [
        says(401, "Unauthorized", bearer),
        typed(401, "Unauthorized", { "x-amz-apigw-id": "a=" }, bearer),
      ],
      silent: [says(401, "Unauthorized")],
    },
    "function-reply-unusable": {
      fires: [says(502, "Internal server error"), unseen({})],
      silent: [fromFunction(502, "Internal server error")],
    },
    "function-threw": {
      fires: [says(502, "Internal server error")],
      silent: [fromFunction(502, "Internal server error")],
    },
    "function-failed-500": {
      fires: [
        exchange({
          status: 500,
          fields: { "Content-Type": "application/json", "apigw-requestid": "a=" },
          body: '{"message":"Internal Server Error"}',
        }),
      ],
      silent: [fromFunction(500, "Internal Server Error"), says(500, "Internal server error")],
    },
    "rest-api-may-not-invoke": {
      fires: [says(500, "Internal server error")],
      silent: [fromFunction(500, "Internal server error"), says(502, "Internal server error")],
    },
    "gateway-may-not-invoke": {
      fires: [says(500, "Internal server error")],
      silent: [fromFunction(500, "Internal server error")],
    },
    "integration-slow": {
      fires: [says(504, "Endpoint request timed out", { time: 29_100 })],
      silent: [says(504, "Endpoint request timed out", { time: 900 })],
    },
    "integration-unreachable": {
      fires: [says(503, "Service Unavailable")],
      silent: [fromFunction(503, "Service Unavailable")],
    },
    "function-error-shown": {
      fires: [lambdaError('"errorMessage":"x is undefined","errorType":"TypeError","stackTrace":["a"]')],
      silent: [lambdaError('"errorMessage":"no such order"')],
    },
    "function-timed-out": {
      fires: [lambdaError('"errorMessage":"2026-01-01T00:00:00Z a-b Task timed out after 3.00 seconds"')],
      silent: [lambdaError('"errorMessage":"no such order"')],
    },
    "bad-request": { fires: [says(400, "Bad Request")], silent: [fromFunction(400, "Bad Request")] },
  },
};

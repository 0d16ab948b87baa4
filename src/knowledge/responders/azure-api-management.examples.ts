import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { apiManagementSays, type azureApiManagement } from "./azure-api-management.ts";

const json = { "Content-Type": "application/json" };
const says = (status: number, message: string, asked: Parts = {}, more = "") =>
  exchange({
    ...asked,
    status,
    fields: json,
    body: `{ "statusCode": ${status}, "message": "${message}"${more} }`,
  });
const challenge = { ...json, "WWW-Authenticate": 'AzureApiManagementKey realm="x",name="k",type="header"' };
const key: Parts = { sent: { "Ocp-Apim-Subscription-Key": "k" } };
const token: Parts = { sent: { ...key.sent, Authorization: "Bearer a.b.c" } };
const failed = says(500, "Internal server error", {}, ', "activityId": "a"');
const backend = (status: number) => exchange({ status, fields: json, body: '{"error":"no"}' });

const NO_KEY =
  "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.";

export const azureApiManagementExamples: ResponderExamples<typeof azureApiManagement> = {
  signs: {
    "www-authenticate-field": {
      fires: [
        exchange({
          status: 401,
          fields: { "WWW-Authenticate": 'AzureApiManagementKey realm="x",name="k",type="header"' },
        }),
      ],
      silent: [exchange({ status: 401, fields: { "WWW-Authenticate": "other" } })],
    },
    "error-json": {
      fires: [
        exchange({ status: 403, body: '{ "statusCode": 403, "message": "Quota exceeded" }' }),
        ...(
          [
            [404, "Resource not found"],
            [413, "Request's body size exceeds 1024 bytes"],
            [429, "Rate limit is exceeded. Try again in 5 seconds."],
          ] as const
        ).map(([status, message]) => says(status, message)),
      ],
      silent: [exchange({ status: 403, body: '{"error":"failed"}' })],
    },
    "error-json-with-activity-id": {
      fires: [
        exchange({
          status: 500,
          body: '{ "statusCode": 500, "message": "Internal server error", "activityId": "a" }',
        }),
      ],
      silent: [exchange({ status: 500, body: '{"error":"failed"}' })],
    },
    "error-json-with-context": {
      fires: [
        exchange({
          sent: { "Ocp-Apim-Subscription-Key": "k" },
          status: 403,
          body: '{ "statusCode": 403, "message": "Forbidden" }',
        }),
      ],
      silent: [
        exchange({ sent: { "Ocp-Apim-Subscription-Key": "k" }, status: 403, body: '{"error":"failed"}' }),
      ],
    },
    "ocp-apim-trace-location-field": {
      fires: [
        exchange({
          status: "401 Unauthorized",
          fields: { "Ocp-Apim-Trace-Location": "https://store.example/traces/1" },
        }),
      ],
      silent: [
        exchange({
          status: "401 Unauthorized",
          fields: { "Apim-Request-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
    },
    "ocp-apim-apiid-field": {
      fires: [exchange({ status: "401 Unauthorized", fields: { "Ocp-Apim-ApiId": "orders" } })],
      silent: [
        exchange({
          status: "401 Unauthorized",
          fields: { "Apim-Request-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
    },
    "sent-subscription-key": {
      fires: [exchange({ sent: { "Ocp-Apim-Subscription-Key": "k" }, status: 401 })],
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
    "key-missing-said": {
      fires: [says(401, NO_KEY)],
      silent: [
        says(401, NO_KEY, key),
        says(401, "Access denied due to missing subscription key."),
        // An interface with its own name for the key was given it under another.
        says(401, NO_KEY, { sent: { "api-key": "0f1e" } }),
        says(401, NO_KEY, { sent: { "x-api-key": "0f1e" } }),
        says(401, NO_KEY, { request: "GET /a?subscription-key=0f1e" }),
      ],
    },
    ...examplesOfTable(apiManagementSays, (words) => says(403, words)),
    "key-missing-by-challenge": {
      fires: [exchange({ status: 401, fields: challenge })],
      silent: [exchange({ ...key, status: 401, fields: challenge })],
    },
    "key-refused": {
      fires: [exchange({ ...key, status: 401, fields: challenge })],
      silent: [exchange({ status: 401, fields: challenge })],
    },
    "token-missing": { fires: [says(401, "Unauthorized", key)], silent: [says(401, "Unauthorized", token)] },
    "token-refused": { fires: [says(401, "Unauthorized", token)], silent: [says(401, "Unauthorized", key)] },
    "not-authorised": { fires: [says(403, "Forbidden", key)], silent: [backend(403)] },
    "backend-unreachable": { fires: [failed], silent: [backend(500)] },
    "policy-failed": { fires: [failed], silent: [backend(500)] },
    "backend-slow": { fires: [failed], silent: [backend(500)] },
  },
};

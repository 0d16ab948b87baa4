import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { tyk } from "./tyk.ts";

const said = (status: string, error: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: ["X-Generator: tyk.io", "Content-Type: application/json"],
    body: `{"error": "${error}"}`,
  });
const silent = [
  exchange({ request: "GET /orders", status: "200 OK", fields: ["X-Generator: tyk.io"] }),
] as const;
const one = (status: string, error = "x") => ({ fires: [said(status, error)], silent }) as const;

export const tykExamples: ResponderExamples<typeof tyk> = {
  signs: {
    "error-with-generator": {
      fires: [
        exchange({ status: "404 Not Found", fields: { "X-Generator": "tyk.io" } }),
        ...["400 Bad Request", "405 Method Not Allowed", "422 Unprocessable Entity"].map((status) =>
          said(status, "x"),
        ),
      ],
      silent: [exchange({ status: "404 Not Found", fields: { "X-Generator": "other" } })],
    },
    "hard-timeout": {
      fires: [
        exchange({
          status: "408 Request Timeout",
          body: '{\n    "error": "Upstream service reached hard timeout."\n}',
        }),
      ],
      silent: [exchange({ status: "408 Request Timeout", body: '{"error": "too slow"}' })],
    },
    "passed-through": {
      fires: [exchange({ status: "200 OK", fields: { "X-Generator": "tyk.io" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Generator": "other" } })],
    },
  },
  causes: {
    "key-missing": one("401 Unauthorized", "Authorization field missing"),
    "key-expired": one("401 Unauthorized", "Key has expired, please renew"),
    "key-wrong": one("403 Forbidden", "Key not authorised"),
    disallowed: one("403 Forbidden", "Access to this API has been disallowed"),
    quota: one("403 Forbidden", "Quota exceeded"),
    rate: one("429 Too Many Requests", "Rate limit exceeded"),
    refused: one("500 Internal Server Error", "There was a problem proxying the request"),
    silent: one("504 Gateway Timeout", "Upstream service reached hard timeout."),
    "over-hard-timeout": one("408 Request Timeout", "Upstream service reached hard timeout."),
    breaker: one("503 Service Unavailable", "Service temporarily unavailable."),
    name: one("500 Internal Server Error", "Upstream host lookup failed"),
    body: one("413 Request Entity Too Large", "Request is too large"),
    schema: one("422 Unprocessable Entity", "name: name is required"),
    method: one("405 Method Not Allowed", "Method not allowed"),
    "no-api": one("404 Not Found"),
    "path-closed": one("403 Forbidden", "Requested endpoint is forbidden"),
  },
};

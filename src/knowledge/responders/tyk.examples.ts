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
    "own-sentence": {
      fires: [
        exchange({
          status: "403 Forbidden",
          body: '{\n    "error": "Access to this API has been disallowed"\n}',
        }),
        exchange({ status: "403 Forbidden", body: '{"error": "Requested endpoint is forbidden"}' }),
      ],
      silent: [
        exchange({ status: "403 Forbidden", body: '{"error": "Requested endpoint is forbidden", "id": 7}' }),
        exchange({ status: "403 Forbidden", body: '{"error": "Forbidden"}' }),
        exchange({ status: "429 Too Many Requests", body: '{"error":"API rate limit exceeded"}' }),
      ],
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
    "key-missing": {
      fires: [said("401 Unauthorized", "Authorization field missing")],
      silent: [
        exchange({
          request: "GET /orders\nAuthorization: Bearer",
          status: "401 Unauthorized",
          fields: ["X-Generator: tyk.io", "Content-Type: application/json"],
          body: '{"error": "Authorization field missing"}',
        }),
        said("401 Unauthorized", "Authorization field missing, malformed or invalid"),
      ],
    },
    "key-missing-maybe": one("400 Bad Request", "Authorization field missing, malformed or invalid"),
    "key-past-its-time": one("401 Unauthorized", "Key has expired, please renew"),
    "key-expired": one("401 Unauthorized", "Key not authorized: token is expired"),
    "key-inactive": one("403 Forbidden", "Key is inactive, please renew"),
    "certificate-missing": one("401 Unauthorized", "Client certificate required"),
    "key-unknown": one("403 Forbidden", "Access to this API has been disallowed"),
    "key-wrong": {
      fires: [said("403 Forbidden", "Key not authorised")],
      silent: [said("403 Forbidden", "Key not authorized: no matching policy")],
    },
    "no-policy": one("403 Forbidden", "key not authorized: no matching policy"),
    disallowed: one("403 Forbidden", "Access to this API has been disallowed"),
    "path-beyond-key": one("403 Forbidden", "Access to this resource has been disallowed"),
    address: one("403 Forbidden", "access from this IP has been disallowed"),
    "not-on-list": one("403 Forbidden", "Requested endpoint is forbidden"),
    "version-unknown": one("404 Not Found", "This API version does not seem to exist"),
    "version-expired": one(
      "403 Forbidden",
      "Api Version has expired, please check documentation or contact administrator",
    ),
    quota: {
      fires: [
        said("403 Forbidden", "Quota exceeded"),
        said(
          "403 Forbidden",
          "This organisation quota has been exceeded, please contact your API administrator",
        ),
      ],
      silent,
    },
    rate: {
      fires: [
        said("429 Too Many Requests", "API Rate Limit Exceeded"),
        said(
          "403 Forbidden",
          "This organisation rate limit has been exceeded, please contact your API administrator",
        ),
      ],
      silent,
    },
    refused: one("500 Internal Server Error", "There was a problem proxying the request"),
    "broken-off": one("500 Internal Server Error", "There was a problem proxying the request"),
    silent: one("504 Gateway Timeout", "Upstream service reached hard timeout."),
    "over-hard-timeout": one("408 Request Timeout", "Upstream service reached hard timeout."),
    breaker: one("503 Service Unavailable", "Service temporarily unavailable."),
    name: one("500 Internal Server Error", "Upstream host lookup failed"),
    length: one("411 Length Required", "Content length is required for this request"),
    body: one("413 Request Entity Too Large", "Request is too large"),
    schema: one("422 Unprocessable Entity", "name: name is required"),
    method: one("405 Method Not Allowed", "Method not allowed"),
    "no-api": one("404 Not Found"),
    "path-closed": one("403 Forbidden", "Forbidden"),
  },
};

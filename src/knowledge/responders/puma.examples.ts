import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { puma } from "./puma.ts";

const caught = (status: string, words: string) =>
  exchange({
    request: "GET /",
    status,
    fields: { "Content-Length": "9" },
    body: `Puma caught this error: ${words}`,
  });
const empty = (request: string, status: string) =>
  exchange({ request, status, fields: { "Content-Length": "0" } });
const bad = empty("GET /", "400 Bad Request");
const failed = exchange({
  request: "GET /",
  status: "500 Internal Server Error",
  fields: { "Content-Length": "79" },
  body: "An unhandled lowlevel error occurred. The application logs may have details.",
});

export const pumaExamples: ResponderExamples<typeof puma> = {
  signs: {
    "error-text": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          body: "Puma caught this error: oops (RuntimeError)",
        }),
      ],
      silent: [
        exchange({ status: "500 Internal Server Error", body: "<html><body><h1>Error</h1></body></html>" }),
      ],
    },
    "bare-error": {
      fires: [exchange({ status: "400 Bad Request", fields: { "Content-Length": "0" } })],
      silent: [exchange({ status: "400 Bad Request", fields: { "Content-Length": "other" } })],
    },
    "server-field": {
      fires: [exchange({ status: "408 Request Timeout", fields: { Server: "puma 6.4" } })],
      silent: [exchange({ status: "400 Bad Request", fields: { Server: "thin" } })],
    },
  },
  causes: {
    "header-too-large": {
      fires: [
        caught("400 Bad Request", "HTTP element HEADER is longer than the (1024 * (80 + 32)) allowed length"),
      ],
      silent: [bad],
    },
    "url-too-long": {
      fires: [
        caught("400 Bad Request", "HTTP element QUERY_STRING is longer than the (1024 * 10) allowed length"),
      ],
      silent: [bad],
    },
    unparsable: { fires: [caught("400 Bad Request", "Invalid HTTP format, parsing fails.")], silent: [bad] },
    "big-fields": { fires: [empty(`GET /\nX-A: ${"a".repeat(90_000)}`, "400 Bad Request")], silent: [bad] },
    "long-url": { fires: [empty(`GET /?${"a".repeat(11_000)}`, "400 Bad Request")], silent: [bad] },
    "bad-request": { fires: [bad], silent: [failed] },
    tls: { fires: [bad], silent: [failed] },
    length: { fires: [bad], silent: [failed] },
    "too-large": { fires: [empty("POST /", "413 Payload Too Large")], silent: [bad] },
    "slow-client": {
      fires: [exchange({ request: "GET /", status: "408 Request Timeout", fields: { Server: "puma 6.4" } })],
      silent: [bad],
    },
    coding: { fires: [empty("POST /", "501 Not Implemented")], silent: [bad] },
    thrown: { fires: [failed, caught("500 Internal Server Error", "oops (RuntimeError)")], silent: [bad] },
    "not-started": { fires: [failed], silent: [bad] },
    "shutting-down": {
      fires: [
        exchange({ request: "GET /", status: "503 Service Unavailable", fields: { Server: "puma 6.4" } }),
      ],
      silent: [bad],
    },
  },
};

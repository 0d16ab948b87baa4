import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { drupalCauses } from "./drupal.ts";

export const drupalExamples: ExamplesOf<typeof drupalCauses> = {
  "host-untrusted": {
    fires: [
      exchange({
        request: "GET /",
        status: "400 Bad Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "The provided host name is not valid for this server.",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "csrf-missing": {
    fires: [
      exchange({
        request: "PATCH /node/1",
        status: "403 Forbidden",
        json: { message: "X-CSRF-Token request header is missing" },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  permission: {
    fires: [
      exchange({
        request: "GET /node/1",
        status: "403 Forbidden",
        json: { message: "The 'access content' permission is required." },
      }),
    ],
    silent: [exchange({ status: "403 Forbidden", json: { message: "No." } })],
  },
  format: {
    fires: [
      exchange({
        request: "GET /node/1",
        status: "406 Not Acceptable",
        json: { message: "No route found for the specified format html. Supported formats: json." },
      }),
    ],
    silent: [exchange({ status: "406 Not Acceptable", json: { message: "No." } })],
  },
  "content-type": {
    fires: [
      exchange({
        request: "POST /node",
        status: "415 Unsupported Media Type",
        json: { message: 'No route found that matches "Content-Type: text/plain"' },
      }),
    ],
    silent: [exchange({ status: "415 Unsupported Media Type", json: { message: "No." } })],
  },
  maintenance: {
    fires: [
      exchange({
        request: "GET /",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<title>Site under maintenance</title><p>Site is currently under maintenance. We should be back shortly. Thank you for your patience.</p>",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
  unexpected: {
    fires: [
      exchange({
        request: "GET /",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "The website encountered an unexpected error. Please try again later.",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
};

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

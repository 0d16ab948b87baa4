import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ktor } from "./ktor.ts";

const bare = (status: string, request = "GET /orders", sent: Record<string, string> = {}) =>
  exchange({ request, sent, status, fields: { Server: "Ktor/3.2.3", "Content-Length": "0" } });
const worded = (status: string) =>
  exchange({
    request: "POST /orders",
    sent: { Origin: "https://app.example" },
    status,
    fields: { Server: "Ktor/3.2.3", "Content-Type": "application/json" },
    body: '{"error":"sorry"}',
  });
const one = (status: string) => ({ fires: [bare(status)], silent: [worded(status)] }) as const;
const page = exchange({
  status: "500 Internal Server Error",
  fields: { "Content-Type": "text/html" },
  body: "<html><body><h1>Internal Server Error</h1><h2>Request Information:</h2><pre>Method: HttpMethod(value=GET)\nPath: /orders\n</pre></body></html>",
});
const cross = bare("403 Forbidden", "POST /orders", { Origin: "https://app.example" });

export const ktorExamples: ResponderExamples<typeof ktor> = {
  signs: {
    "exception-page": {
      fires: [page],
      silent: [exchange({ status: 500, page: "Internal Server Error" })],
    },
    "server-field": {
      fires: [bare("404 Not Found")],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "Ktor-Gateway" } })],
    },
  },
  causes: {
    "exception-page": { fires: [page], silent: [worded("500 Internal Server Error")] },
    thrown: one("500 Internal Server Error"),
    "no-route": one("404 Not Found"),
    method: one("405 Method Not Allowed"),
    "no-converter": one("415 Unsupported Media Type"),
    "too-large": one("413 Payload Too Large"),
    "not-converted": one("400 Bad Request"),
    malformed: {
      fires: [bare("400 Bad Request", "POST /orders")],
      silent: [bare("400 Bad Request"), worded("400 Bad Request")],
    },
    late: one("504 Gateway Timeout"),
    "cross-origin-refused": { fires: [cross], silent: [bare("403 Forbidden"), worded("403 Forbidden")] },
    refused: { fires: [bare("403 Forbidden")], silent: [cross, worded("403 Forbidden")] },
  },
};

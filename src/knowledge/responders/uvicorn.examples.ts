import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { uvicorn } from "./uvicorn.ts";

const bad = (request: string, words: string) =>
  exchange({
    request,
    status: "400 Bad Request",
    fields: { "content-type": "text/plain; charset=utf-8" },
    body: words,
  });
const invalid = bad("GET /", "Invalid HTTP request received.");
const upgrade = bad("GET /ws", "Unsupported upgrade request.");

export const uvicornExamples: ResponderExamples<typeof uvicorn> = {
  signs: {
    "invalid-request-text": {
      fires: [exchange({ status: "400 Bad Request", body: "Invalid HTTP request received." })],
      silent: [exchange({ status: "400 Bad Request", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "unsupported-upgrade-text": {
      fires: [exchange({ status: "400 Bad Request", body: "Unsupported upgrade request." })],
      silent: [exchange({ status: "400 Bad Request", body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "server-field": {
      fires: [exchange({ status: "500 Internal Server Error", fields: { Server: "Uvicorn" } })],
      silent: [exchange({ status: "503 Service Unavailable", fields: { Server: "gunicorn" } })],
    },
  },
  causes: {
    "head-too-large": {
      fires: [bad(`GET /\nX-A: ${"a".repeat(66_000)}`, "Invalid HTTP request received.")],
      silent: [invalid],
    },
    "line-too-long": {
      fires: [bad(`GET /?${"a".repeat(66_000)}`, "Invalid HTTP request received.")],
      silent: [invalid],
    },
    "target-unescaped": {
      fires: [bad("GET /menu/crème", "Invalid HTTP request received.")],
      silent: [invalid, bad("GET /menu/cr%C3%A8me", "Invalid HTTP request received.")],
    },
    unparsable: { fires: [invalid], silent: [upgrade] },
    tls: { fires: [invalid], silent: [upgrade] },
    upgrade: { fires: [upgrade], silent: [invalid] },
    busy: {
      fires: [
        exchange({
          request: "GET /",
          status: "503 X",
          fields: { Server: "Uvicorn" },
          body: "Service Unavailable",
        }),
      ],
      silent: [invalid],
    },
    "application-broken": {
      fires: [exchange({ request: "GET /", status: "500 X", fields: { Server: "Uvicorn" }, body: "x" })],
      silent: [invalid],
    },
  },
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { granian } from "./granian.ts";

const answer = (status: string, body = "", fields: Record<string, string> = {}) =>
  exchange({ request: "GET /orders", status, fields: { Server: "granian", ...fields }, body });
const TYPED = { "Content-Type": "text/plain" };
const failed = answer("500 Internal Server Error", "Internal server error");
const missing = answer("404 Not Found", "Not found");
const socket = (fields: Record<string, string> = {}, body = "") =>
  exchange({
    request: "GET /live",
    sent: { Connection: "Upgrade", Upgrade: "websocket" },
    status: "403 Forbidden",
    fields: { Server: "granian", ...fields },
    body,
  });

export const granianExamples: ResponderExamples<typeof granian> = {
  signs: {
    "internal-error-text": {
      fires: [failed],
      silent: [
        answer("500 Internal Server Error", "Internal server error", TYPED),
        exchange({ status: 500, body: "Internal server error" }),
      ],
    },
    "not-found-text": { fires: [missing], silent: [answer("404 Not Found", "Not found", TYPED)] },
    "server-field": {
      fires: [answer("200 OK", "ok", TYPED)],
      silent: [exchange({ status: 200, fields: { Server: "uvicorn" } })],
    },
  },
  causes: {
    "application-failed": {
      fires: [failed],
      silent: [
        answer("500 Internal Server Error", '{"detail":"no"}', { "Content-Type": "application/json" }),
      ],
    },
    "no-static-file": { fires: [missing], silent: [answer("404 Not Found", "Not found", TYPED)] },
    "socket-refused": {
      fires: [socket()],
      silent: [answer("403 Forbidden"), socket(TYPED, "Origin not allowed")],
    },
  },
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { skipper } from "./skipper.ts";

const answer = (status: string, notes: readonly string[] = []) =>
  exchange({
    request: "GET /orders",
    status,
    notes,
    fields: ["Server: Skipper", "Content-Type: text/plain; charset=utf-8"],
  });
const silent = [answer("200 OK")] as const;
const one = (status: string, notes?: readonly string[]) =>
  ({ fires: [answer(status, notes)], silent }) as const;

export const skipperExamples: ResponderExamples<typeof skipper> = {
  signs: {
    "server-field": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "Skipper" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "Skipper" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "no-route": one("404 Not Found"),
    unreachable: one("502 Bad Gateway", ["time: 30000"]),
    refused: one("502 Bad Gateway"),
    closed: one("502 Bad Gateway"),
    silent: one("504 Gateway Timeout"),
    "connect-late": one("504 Gateway Timeout"),
    none: one("503 Service Unavailable"),
    queue: one("503 Service Unavailable"),
    rate: one("429 Too Many Requests"),
    token: one("401 Unauthorized"),
    scope: one("403 Forbidden"),
    script: one("500 Internal Server Error"),
  },
};

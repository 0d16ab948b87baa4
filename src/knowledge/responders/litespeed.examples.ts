import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { litespeed } from "./litespeed.ts";

type More = { request?: string; sent?: readonly string[]; notes?: readonly string[] };
const answer = (status: string, more: More = {}) =>
  exchange({ request: "GET /orders", status, ...more, fields: ["Server: LiteSpeed", "Content-Type: text/html"] });
const silent = [answer("200 OK")] as const;
const one = (status: string, more?: More) => ({ fires: [answer(status, more)], silent }) as const;

export const litespeedExamples: ResponderExamples<typeof litespeed> = {
  signs: {
    "stock-page": { fires: ["TODO"], silent: ["TODO"] },
    "server-field": { fires: [exchange({ status: "508 Resource Limit Is Reached", fields: { Server: "LiteSpeed" } })], silent: [exchange({ status: "508 Resource Limit Is Reached", fields: { Server: "gateway" } })] },
    "passed-through": { fires: [exchange({ status: "508 Resource Limit Is Reached", fields: { Server: "LiteSpeed" } })], silent: [exchange({ status: "508 Resource Limit Is Reached", fields: { Server: "gateway" } })] },
  },
  causes: {
  "resource-limit": one("508 Resource Limit Is Reached"),
  "header-over-limit": one("400 Bad Request", { sent: [`Cookie: a=${"v".repeat(20_000)}`] }),
  "url-over-limit": one("414 Request URI Too Large", { request: `GET /?q=${"a".repeat(20_000)}` }),
  "head-invalid": one("400 Bad Request"),
  "body-over-limit": one("413 Request Entity Too Large"),
  settings: one("500 Internal Server Error"),
  script: one("500 Internal Server Error"),
  "rewrite-cycle": one("500 Internal Server Error"),
  silent: one("503 Service Unavailable", { notes: ["time: 60000"] }),
  "handler-down": one("503 Service Unavailable"),
  busy: one("503 Service Unavailable"),
  "worker-ended": one("503 Service Unavailable"),
  "backend-silent": one("504 Gateway Timeout"),
  method: one("405 Method Not Allowed", { request: "PUT /a" }),
},
};

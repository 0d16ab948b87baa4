import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { litespeed } from "./litespeed.ts";

type More = { request?: string; sent?: readonly string[]; notes?: readonly string[] };
const answer = (status: string, more: More = {}) =>
  exchange({
    request: "GET /orders",
    status,
    ...more,
    fields: ["Server: LiteSpeed", "Content-Type: text/html"],
  });
const silent = [answer("200 OK")] as const;
const one = (status: string, more?: More) => ({ fires: [answer(status, more)], silent }) as const;

export const litespeedExamples: ResponderExamples<typeof litespeed> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: `<!DOCTYPE html>
<html style="height:100%">
<head><title> 404 Not Found
</title></head>
<body>
<h1 style="margin:0; font-size:150px; line-height:150px; font-weight:bold;">404</h1>
<h2 style="margin-top:20px;font-size: 30px;">Not Found
</h2>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<html><head><title>404 Not Found</title></head><body><h1>404</h1><h2>Not Found</h2></body></html>",
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: "508 Resource Limit Is Reached", fields: { Server: "LiteSpeed" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "lighttpd/1.4.69" } })],
    },
    "passed-through": {
      fires: [exchange({ status: "508 Resource Limit Is Reached", fields: { Server: "LiteSpeed" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "lighttpd/1.4.69" } })],
    },
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

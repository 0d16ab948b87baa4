import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { apisix } from "./apisix.ts";

const said = (status: string, message: string) =>
  exchange({
    request: "GET /orders",
    status,
    fields: ["Server: APISIX/3.9.0", "Content-Type: application/json"],
    body: `{"message":"${message}"}`,
  });
const silent = [
  exchange({ request: "GET /orders", status: "200 OK", fields: ["Server: APISIX/3.9.0"], body: "ok" }),
] as const;
const one = (status: string, message = "x") => ({ fires: [said(status, message)], silent }) as const;

export const apisixExamples: ResponderExamples<typeof apisix> = {
  signs: {
    "error-json": {
      fires: [exchange({ status: "404 Not Found", body: '{"error_msg":"404 Route Not Found"}' })],
      silent: [
        exchange({ status: "404 Not Found", body: '{"message":"no Route matched with those values"}' }),
      ],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "APISIX/2.0" },
          body: "<hr><center>openresty</center>",
        }),
        ...["400 Bad Request", "413 Request Entity Too Large", "504 Gateway Time-out"].map((status) =>
          exchange({
            status,
            fields: { Server: "APISIX/3.9.0", "Content-Type": "text/html" },
            body: `<center><h1>${status}</h1></center>\r\n<hr><center>openresty</center>`,
          }),
        ),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "openresty" },
          body: "<hr><center>openresty</center>",
        }),
      ],
    },
    "error-json-with-server-field": {
      fires: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "APISIX/3.9.0" },
          body: '{"message":"x"}',
        }),
        ...["405 Not Allowed", "422 Unprocessable Entity"].map((status) => said(status, "x")),
      ],
      silent: [
        exchange({
          status: "500 Internal Server Error",
          fields: { Server: "nginx" },
          body: '{"message":"x"}',
        }),
      ],
    },
    "x-apisix-upstream-status-field": {
      fires: [exchange({ status: "502 Bad Gateway", fields: { "X-APISIX-Upstream-Status": "502" } })],
      silent: [exchange({ status: "502 Bad Gateway" })],
    },
    "server-field": {
      fires: [exchange({ status: "503 Service Unavailable", fields: { Server: "APISIX/3.9.0" } })],
      silent: [exchange({ status: "503 Service Unavailable", fields: { Server: "nginx" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: "200 OK", fields: { Server: "APISIX/3.9.0" } })],
      silent: [exchange({ status: "200 OK", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "no-node-in-page": {
      fires: [
        exchange({
          status: "503 Service Temporarily Unavailable",
          fields: { Server: "APISIX/3.2.0", "Content-Type": "text/html" },
          body: "<center><h1>503 Service Temporarily Unavailable</h1></center>\n<hr><center>openresty</center>",
        }),
      ],
      silent: [exchange({ status: 503, fields: { Server: "APISIX/3.2.0" }, json: { error_msg: "limited" } })],
    },
    "no-route": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "404 Not Found",
          fields: ["Server: APISIX"],
          body: '{"error_msg":"404 Route Not Found"}',
        }),
      ],
      silent,
    },
    "no-node": one("503 Service Unavailable", "no valid upstream node"),
    name: one("503 Service Unavailable", "failed to parse domain"),
    "form-token": one("401 Unauthorized", "no csrf token in headers"),
    "key-missing": one("401 Unauthorized", "Missing API key in request"),
    "key-wrong": one("401 Unauthorized", "Invalid API key in request"),
    "token-expired": one("401 Unauthorized", "'exp' claim expired at Mon"),
    consumer: one("403 Forbidden", "The consumer is forbidden."),
    address: one("403 Forbidden", "Your IP address is not allowed"),
    rate: one("429 Too Many Requests", "limit reached"),
    filtered: one("403 Forbidden", "rejected"),
    script: one("500 Internal Server Error"),
  },
};

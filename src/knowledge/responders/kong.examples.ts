import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { kong } from "./kong.ts";

const said = (status: string, message: string, notes: readonly string[] = [], request = "GET /orders") =>
  exchange({
    request,
    status,
    notes,
    fields: [
      "Server: kong/3.9.0",
      "X-Kong-Response-Latency: 1",
      "Content-Type: application/json; charset=utf-8",
    ],
    body: `{\n  "message":"${message}"\n}`,
  });
const silent = [
  exchange({
    request: "GET /orders",
    status: "200 OK",
    fields: ["Via: 1.1 kong/3.9.0", "X-Kong-Upstream-Latency: 3"],
    body: "{}",
  }),
] as const;
const one = (status: string, message = "") => ({ fires: [said(status, message)], silent }) as const;

export const kongExamples: ResponderExamples<typeof kong> = {
  signs: {
    "own-latency": {
      fires: [
        exchange({ status: "502 Bad Gateway", fields: { "X-Kong-Response-Latency": "1" } }),
        exchange({ status: "502 Bad Gateway", fields: { Server: "kong/3.8.0" } }),
        said("405 Not Allowed", "Method not allowed"),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          fields: { Server: "kong/3.8.0", "X-Kong-Upstream-Latency": "3" },
        }),
      ],
    },
    "error-json": {
      fires: [exchange({ status: 404, body: '{"message":"no Route matched with those values"}' })],
      silent: [exchange({ status: "404 Not Found", body: '{"error_msg":"404 Route Not Found"}' })],
    },
    "passed-through": {
      fires: [
        exchange({ status: "200 OK", fields: { "X-Kong-Upstream-Latency": "3" } }),
        exchange({ status: "200 OK", fields: { "X-Kong-Proxy-Latency": "1" } }),
        exchange({ status: "200 OK", fields: { Via: "1.1 kong/3.8.0" } }),
      ],
      silent: [exchange({ status: "200 OK", fields: { Via: "1.1 vegur" } })],
    },
  },
  causes: {
    "name-unresolved": one("503 Service Temporarily Unavailable", "name resolution failed"),
    "no-route": {
      fires: [
        ...one("404 Not Found", "no Route matched with those values").fires,
        // Its body was not kept.
        exchange({
          request: "GET /favicon.ico",
          type: "image",
          status: "404 Not Found",
          fields: { Server: "kong/3.4.2", "X-Kong-Response-Latency": 1, "Content-Type": "application/json" },
          notes: { body: "unseen" },
        }),
      ],
      silent: one("404 Not Found", "no Route matched with those values").silent,
    },
    "no-route-said": one("404 Not Found", "no Route matched with those values"),
    "issuer-unknown": one("401 Unauthorized", "No credentials found for given 'iss'"),
    "no-peer": one("503 Service Temporarily Unavailable", "failure to get a peer from the ring-balancer"),
    name: one("503 Service Temporarily Unavailable", "name resolution failed"),
    "closed-after-work": {
      fires: [
        said("502 Bad Gateway", "An invalid response was received from the upstream server", ["time: 9000"]),
      ],
      silent: [
        said("502 Bad Gateway", "An invalid response was received from the upstream server", ["time: 9"]),
      ],
    },
    refused: {
      fires: [said("502 Bad Gateway", "An invalid response was received from the upstream server")],
      silent: [
        ...silent,
        said("502 Bad Gateway", "An invalid response was received from the upstream server", ["time: 9000"]),
      ],
    },
    "kept-connection": {
      fires: [
        said(
          "502 Bad Gateway",
          "An invalid response was received from the upstream server",
          [],
          "POST /orders",
        ),
      ],
      silent: [said("502 Bad Gateway", "An invalid response was received from the upstream server")],
    },
    "head-too-large": one("400 Bad Request", "Request header or cookie too large"),
    "head-unreadable": one("400 Bad Request", "Bad request"),
    "address-too-long": one("414 Request-URI Too Large", "URI too long"),
    "body-late": one("408 Request Time-out", "Request timeout"),
    "length-missing": one("411 Length Required", "Length required"),
    "grpc-route": one("415 Unsupported Media Type", "Non-gRPC request matched gRPC route"),
    "switched-off": one("503 Service Temporarily Unavailable", "Service unavailable"),
    "answer-invalid": one("502 Bad Gateway"),
    closed: one("502 Bad Gateway"),
    silent: one("504 Gateway Time-out", "The upstream server is timing out"),
    "connect-late": one("504 Gateway Time-out"),
    unavailable: one("503 Service Temporarily Unavailable"),
    "plugin-failed": one("500 Internal Server Error", "An unexpected error occurred"),
    group: one("403 Forbidden", "You cannot consume this service"),
    "key-missing": one("401 Unauthorized", "No API key found in request"),
    "token-expired": one("401 Unauthorized", "token expired"),
    "credentials-wrong": one("401 Unauthorized", "Invalid authentication credentials"),
    address: one("403 Forbidden", "Your IP address is not allowed"),
    robot: one("403 Forbidden", "Forbidden"),
    "refused-by-plugin": one("403 Forbidden", "Forbidden"),
    rate: one("429 Too Many Requests", "API rate limit exceeded"),
    body: one("413 Request Entity Too Large", "Request size limit exceeded"),
    https: one("426 Upgrade Required", "Please use HTTPS protocol"),
    schema: one("400 Bad Request", "request body doesn't conform to schema"),
  },
};

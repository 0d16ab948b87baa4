import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { krakend } from "./krakend.ts";

const own = (status: string, words = "", time = 40) =>
  exchange({
    status,
    time,
    fields: { "X-Krakend": "Version 2.6.0", "X-Krakend-Completed": "false" },
    body: words,
  });
const passed = (status: string) =>
  exchange({
    status,
    fields: { "X-Krakend": "Version 2.6.0", "X-Krakend-Completed": "false" },
    json: { error: "no such order" },
  });
const one = (status: string, words = "") =>
  ({ fires: [own(status, words)], silent: [passed(status)] }) as const;
const FAULT = "500 Internal Server Error";

const told = (words: string) =>
  exchange({
    status: "500 Internal Server Error",
    fields: { "X-Krakend": "Version 2.7.0", "X-Krakend-Completed": "false" },
    body: words,
  });
const GET = 'Get "http://orders:8080/orders": ';
const backend = (words: string) => ({ fires: [told(GET + words)], silent: [told(`${GET}no`)] }) as const;
const encoded = exchange({ status: "400 Bad Request", body: "error: encoded url params" });
const otherParam = exchange({ status: "400 Bad Request", body: "error: url params" });

export const krakendExamples: ResponderExamples<typeof krakend> = {
  signs: {
    "encoded-param-text": { fires: [encoded], silent: [otherParam] },
    "incomplete-and-empty": {
      fires: [
        told(`${GET}EOF`),
        told("invalid status code 404 [GET /orders]: http://orders:8080/orders"),
        own(FAULT),
        own("404 Not Found", "404 page not found"),
      ],
      silent: [passed("404 Not Found"), exchange({ status: FAULT })],
    },
    "x-krakend-field": {
      fires: [passed("404 Not Found")],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "backend-refused-told": backend("dial tcp 10.0.0.7:8080: connect: connection refused"),
    "backend-name-told": backend("dial tcp: lookup orders on 127.0.0.11:53: no such host"),
    "backend-certificate-told": backend(
      "tls: failed to verify certificate: x509: certificate signed by unknown authority",
    ),
    "backend-no-tls-told": backend("http: server gave HTTP response to HTTPS client"),
    "backend-closed-told": backend("EOF"),
    "encoded-param": { fires: [encoded], silent: [otherParam] },
    "no-endpoint": one("404 Not Found", "404 page not found"),
    method: one("405 Method Not Allowed"),
    "backends-late": {
      fires: [own(FAULT, "", 2_010), own(FAULT, "context deadline exceeded")],
      silent: [own(FAULT), passed(FAULT)],
    },
    "backend-refused": one(FAULT, "invalid status code"),
    "backend-down": one(FAULT),
    rate: one("503 Service Unavailable"),
  },
};

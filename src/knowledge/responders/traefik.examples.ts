import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { traefik } from "./traefik.ts";

const bad = [
  exchange({ request: "GET /orders", status: "502 Bad Gateway", notes: ["time: 4"], body: "Bad Gateway" }),
] as const;
const broken = [
  exchange({
    request: "GET /orders",
    status: "500 Internal Server Error",
    fields: { "Content-Type": "text/plain; charset=utf-8", "Content-Length": "21", Date: "x" },
    body: "Internal Server Error",
  }),
] as const;
const left = [exchange({ request: "GET /orders", status: 499, body: "Client Closed Request" })] as const;
const bad30 = [
  exchange({
    request: "GET /orders",
    status: "502 Bad Gateway",
    notes: ["time: 30000"],
    body: "Bad Gateway",
  }),
] as const;
const late = [
  exchange({ request: "GET /orders", status: "504 Gateway Timeout", body: "Gateway Timeout" }),
] as const;
const other = [
  exchange({ request: "GET /orders", status: "502 Bad Gateway", fields: ["Server: x"], body: "Bad Gateway" }),
] as const;

const noRoute = (host: string, more: Record<string, string> = {}) =>
  exchange({
    request: `GET http://${host}/`,
    sent: { Host: host },
    status: "404 Not Found",
    fields: {
      "Content-Type": "text/plain; charset=utf-8",
      "X-Content-Type-Options": "nosniff",
      "Content-Length": 19,
      ...more,
    },
    body: "404 page not found\n",
  });

const TEXT = { "Content-Type": "text/plain; charset=utf-8" };
const limited = (body: string, more: Record<string, string> = {}) =>
  exchange({ status: "429 Too Many Requests", fields: { ...TEXT, ...more }, body });
const RETRY = { "Retry-After": "2", "X-Retry-In": "1.402s" };
const misdirected = (more: Record<string, string> = {}) =>
  exchange({
    status: "421 Misdirected Request",
    fields: { ...TEXT, "X-Content-Type-Options": "nosniff", ...more },
    body: "Misdirected Request\n",
  });
const login = (realm: string) =>
  exchange({
    status: "401 Unauthorized",
    fields: { ...TEXT, "WWW-Authenticate": `Basic realm="${realm}"` },
    body: "401 Unauthorized\n",
  });
const carrying = (content: string) =>
  exchange({
    request: "PUT /orders",
    sent: { "Content-Type": "application/json", "Content-Length": 5 },
    content,
    status: "502 Bad Gateway",
    body: "Bad Gateway",
  });

export const traefikExamples: ResponderExamples<typeof traefik> = {
  signs: {
    "no-server-text": {
      fires: [exchange({ status: "503 Service Unavailable", body: "no available server" })],
      silent: [exchange({ status: "503 Service Unavailable", body: "no healthy upstream" })],
    },
    "no-router-text": {
      fires: [noRoute("whoami.site.example")],
      silent: [
        noRoute("whoami.site.example:8080"),
        noRoute("127.0.0.1"),
        noRoute("whoami.site.example", { "X-Request-Id": "1" }),
        noRoute("whoami.site.example", { Server: "nginx" }),
      ],
    },
    "bad-gateway-text": {
      fires: [exchange({ status: "502 Bad Gateway", body: "Bad Gateway" })],
      silent: [exchange({ status: "502 Bad Gateway", fields: { Server: "Caddy" }, body: "Bad Gateway" })],
    },
    "caller-left-text": { fires: left, silent: [exchange({ status: 499, body: "gone" })] },
    "timeout-text": {
      fires: [exchange({ status: "504 Gateway Timeout", body: "Gateway Timeout" })],
      silent: [exchange({ status: "504 Gateway Timeout", body: "upstream request timeout" })],
    },
    "login-realm": { fires: [login("traefik")], silent: [login("shop")] },
    "rate-fields": {
      fires: [limited("Too Many Requests", RETRY)],
      silent: [limited("Too Many Requests", { "Retry-After": "2" })],
    },
    "in-flight-text": {
      fires: [limited("max connections reached: 10")],
      silent: [limited("max connections reached")],
    },
    "other-tls-options-text": {
      fires: [misdirected()],
      silent: [misdirected({ Server: "nginx" })],
    },
    "failure-text": {
      fires: broken,
      silent: [
        // Go's http.Error.
        exchange({
          status: "500 Internal Server Error",
          fields: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
          body: "Internal Server Error\n",
        }),
      ],
    },
  },
  causes: {
    rate: { fires: [limited("Too Many Requests", RETRY)], silent: [limited("Too Many Requests")] },
    "in-flight": { fires: [limited("max connections reached: 10")], silent: [limited("Too fast")] },
    "other-tls-options": { fires: [misdirected()], silent: [misdirected({ Server: "nginx" })] },
    "content-too-short": {
      fires: [carrying("[]")],
      // Shorter than it was, for a secret was taken out.
      silent: [carrying("[1,2]"), carrying('["[redacted-36]"]')],
    },
    "no-router": {
      fires: [noRoute("whoami.site.example")],
      silent: [noRoute("whoami.site.example:8080"), noRoute("whoami.site.example", { Server: "nginx" })],
    },
    "certificate-or-scheme": { fires: broken, silent: other },
    scheme: { fires: broken, silent: other },
    "dial-limit": {
      fires: [
        exchange({
          request: "GET /orders",
          status: "504 Gateway Timeout",
          notes: ["time: 30004"],
          body: "Gateway Timeout",
        }),
      ],
      silent: late,
    },
    "no-server": {
      fires: [
        exchange({ request: "GET /orders", status: "503 Service Unavailable", body: "no available server" }),
      ],
      silent: other,
    },
    "closed-after-work": { fires: bad30, silent: bad },
    unreachable: { fires: bad30, silent: bad },
    name: { fires: bad, silent: other },
    "body-late": {
      fires: [
        exchange({
          request: "POST /upload",
          status: "499 Client Closed Request",
          body: "Client Closed Request",
          notes: ["time: 60010"],
        }),
      ],
      silent: left,
    },
    "caller-left": { fires: left, silent: other },
    refused: { fires: bad, silent: other },
    closed: { fires: bad, silent: other },
    tls: { fires: bad, silent: other },
    silent: { fires: late, silent: other },
    "connect-late": { fires: late, silent: other },
  },
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { googleFrontend } from "./google-frontend.ts";

const html = { "Content-Type": "text/html; charset=UTF-8" };
const robot = (status: number, asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: html,
    body: `<title>Error ${status} (No)!!1</title><p>No. <ins>That’s all we know.</ins>`,
  });
const balancer = (status: number, words: string, asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: html,
    body: `<html><head><title>${status} Error</title>\n</head>\n<body text=#000000 bgcolor=#ffffff><h1>Error: No</h1><h2>${words}</h2></body></html>`,
  });
const relayed = (status: number) =>
  exchange({ status, fields: { Server: "Google Frontend", Via: "1.1 google" }, body: '{"error":"no"}' });
const iap = (status: number) =>
  exchange({ status, fields: { "x-goog-iap-generated-response": "true" }, body: "no" });
const refused = "Your client does not have permission to get URL <code>/</code> from this server.";
const bearer: Parts = { sent: { Authorization: "Bearer x" } };
const by = (status: number) => ({ fires: [balancer(status, "No.")], silent: [relayed(status)] }) as const;

const refusedUpload = (bytes: number) =>
  exchange({
    request: "POST https://app-abc-ew.a.run.app/files",
    sent: { "Content-Length": bytes },
    status: 413,
    fields: { Server: "Google Frontend" },
  });

export const googleFrontendExamples: ResponderExamples<typeof googleFrontend> = {
  signs: {
    "stock-page": {
      fires: [exchange({ status: 404, body: "<title>Error 404 (No)!!1</title>" })],
      silent: [exchange({ status: "404 Not Found", body: "<title>Error 404 (Not Found)</title>" })],
    },
    "plain-error-page": {
      fires: [
        exchange({
          status: 504,
          body: `<title>504 Error</title>
</head>
<body text=#000000 bgcolor=#ffffff><h1>Error: No</h1>`,
        }),
      ],
      silent: [
        exchange({
          status: "502 Bad Gateway",
          body: "<html><head><title>502 Bad Gateway</title></head>\n<body><center><h1>502 Bad Gateway</h1></center></body></html>",
        }),
      ],
    },
    "login-proxy-field": {
      fires: [exchange({ status: 401, fields: { "x-goog-iap-generated-response": "true" } })],
      silent: [exchange({ status: 401 })],
    },
    "login-proxy-text": {
      fires: [exchange({ status: 401, body: "Invalid IAP credentials: empty token" })],
      silent: [exchange({ status: 401, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "error-text": {
      fires: [exchange({ status: 429, fields: { Server: "Google Frontend" }, body: "Rate exceeded." })],
      silent: [
        exchange({
          status: "504 Gateway Timeout",
          fields: { Server: "envoy" },
          body: "upstream request timeout",
        }),
      ],
    },
    "run-body-limit": { fires: [refusedUpload(40_000_000)], silent: [refusedUpload(4_000_000)] },
    "no-such-path-text": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { Via: "1.1 google" },
          body: "response 404 (backend NotFound), service rules for the path non-existent",
        }),
      ],
      silent: [
        exchange({ status: "404 Not Found", fields: { Via: "1.1 google" }, body: "default backend - 404" }),
      ],
    },
    "default-backend-text": {
      fires: [exchange({ status: 404, fields: { Via: "1.1 google" }, body: "default backend - 404" })],
      silent: [exchange({ status: 404, body: "default backend - 404" })],
    },
    "via-field": {
      fires: [exchange({ status: 403, fields: { via: "1.1 google" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Via: "1.1 varnish" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 403, fields: { server: "Google Frontend" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "envoy" } })],
    },
    "x-cloud-trace-context-field": {
      fires: [
        exchange({
          status: "200 OK",
          fields: { "X-Cloud-Trace-Context": "105445aa7843bc8bf206b12000100000" },
        }),
      ],
      silent: [exchange({ status: "200 OK", fields: { "X-Amzn-Trace-Id": "Root=1-0-0" } })],
    },
  },
  causes: {
    "no-route": { fires: [robot(404, { request: "POST /v0/things" })], silent: [relayed(404)] },
    "host-unknown": { fires: [robot(404)], silent: [robot(404, { request: "GET /a" })] },
    "login-missing": { fires: [balancer(403, refused)], silent: [balancer(403, refused, bearer)] },
    "token-refused": {
      fires: [balancer(401, "Unauthorized", bearer)],
      silent: [balancer(401, "Unauthorized")],
    },
    "invoker-role-missing": { fires: [balancer(403, refused, bearer)], silent: [balancer(403, refused)] },
    "invoker-role-missing-perhaps": { fires: [balancer(403, refused)], silent: [relayed(403)] },
    "address-or-ingress": { fires: [robot(404)], silent: [relayed(404)] },
    "iap-token-refused": {
      fires: [
        exchange({
          status: 401,
          body: "Invalid IAP credentials: Base64 decode failed on token: ya29.c.Kp0B9Q",
        }),
        exchange({
          status: 401,
          body: "Invalid IAP credentials: Invalid bearer token. Invalid JWT audience.",
        }),
      ],
      silent: [exchange({ status: 401, body: "Invalid IAP credentials: empty token" })],
    },
    "iap-login": {
      fires: [iap(401), exchange({ status: 401, body: "Invalid IAP credentials: empty token" })],
      silent: [
        relayed(401),
        exchange({
          status: 401,
          fields: { "x-goog-iap-generated-response": "true" },
          body: "Invalid IAP credentials: Unable to parse JWT",
        }),
      ],
    },
    "iap-denied": { fires: [iap(403)], silent: [relayed(403)] },
    "no-instance": {
      fires: [exchange({ status: 429, fields: { Server: "Google Frontend" }, body: "Rate exceeded." })],
      silent: [relayed(429)],
    },
    rate: {
      fires: [exchange({ status: 429, fields: { Server: "Google Frontend" }, body: "Rate exceeded." })],
      silent: [relayed(429)],
    },
    "backend-slow": {
      fires: [balancer(502, "Try again in 30 seconds.", { time: 30_050 })],
      silent: [balancer(502, "Try again in 30 seconds.", { time: 40 })],
    },
    "backend-timed-out": by(504),
    "backend-unreachable": by(502),
    "backends-unhealthy": by(502),
    "backend-closed": by(502),
    "instance-failed": by(503),
    "all-backends-down": by(503),
    "server-error": by(500),
    "no-instance-500": by(500),
    malformed: by(400),
    "length-required": by(411),
    "body-too-large": by(413),
    "header-too-large": by(413),
    "uri-too-long": by(414),
    method: by(405),
  },
};

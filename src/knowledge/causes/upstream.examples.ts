import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { upstreamCauses } from "./upstream.ts";

export const upstreamExamples: ExamplesOf<typeof upstreamCauses> = {
  "proxy-write-timeout": {
    fires: [exchange({ status: 502, fields: { "Proxy-Status": "edge; error=connection_write_timeout" } })],
    silent: [exchange({ status: 502, fields: { "Proxy-Status": "edge; received-status=502" } })],
  },
  "proxy-denied": {
    fires: [exchange({ status: 502, fields: { "Proxy-Status": "edge; error=http_request_denied" } })],
    silent: [exchange({ status: 502, fields: { "Proxy-Status": "edge; received-status=502" } })],
  },
  "loop-508": { fires: [exchange({ status: 508 })], silent: [exchange({ status: 500 })] },
  "says-loop": {
    fires: [exchange({ status: 502, page: "Routing loop detected" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-refused": {
    fires: [
      exchange({ status: 502, page: "connect failed: Connection refused" }),
      exchange({ status: 503, page: "reset reason: connection failure" }),
    ],
    silent: [
      exchange({ status: 502, page: "Bad Gateway" }),
      exchange({
        status: 503,
        page: "upstream connect error or disconnect/reset before headers. reset reason: connection termination",
      }),
      exchange({
        status: 503,
        page: "upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS_error:|268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED",
      }),
      exchange({ status: 500, json: { error: "connect ECONNREFUSED 127.0.0.1:9000" } }),
    ],
  },
  "says-dns": {
    fires: [exchange({ status: 502, page: "getaddrinfo ENOTFOUND backend" })],
    silent: [
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "Could not resolve placeholder 'app.secret'" },
      }),
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "Unable to resolve dependency tree" },
      }),
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "Could not resolve merge conflict" },
      }),
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "Unable to resolve service for type 'IFoo' while attempting to activate 'Bar'." },
      }),
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "Name lookup failed: no patient with that name" },
      }),

      exchange({ status: 502, page: "Bad Gateway" }),
      exchange({ status: 500, json: { exception: "RouteNotFoundException" } }),
    ],
  },
  "says-certificate": {
    fires: [exchange({ status: 502, page: "x509: certificate has expired" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-tls": {
    fires: [exchange({ status: 502, page: "TLS handshake failed" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-plain": {
    fires: [exchange({ status: 502, page: "server gave HTTP response to HTTPS client" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-none": {
    fires: [exchange({ status: 503, page: "no healthy upstream" })],
    silent: [
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "No node found in the tree" },
      }),
      exchange({ status: 503, page: "Sorry" }),
    ],
  },
  "says-header": {
    fires: [exchange({ status: 502, page: "upstream sent too big header" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-closed": {
    fires: [exchange({ status: 502, page: "socket hang up" })],
    silent: [
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "User disconnected their account" },
      }),
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "Premature birth record missing" },
      }),

      exchange({ status: 502, page: "Bad Gateway" }),
      exchange({
        status: 503,
        fields: { Server: "envoy", "Content-Type": "text/plain" },
        body: "upstream connect error or disconnect/reset before headers. reset reason: connection timeout",
      }),
    ],
  },
  "says-connect-timeout": {
    fires: [exchange({ status: 504, page: "connect ETIMEDOUT 10.0.0.7:80" })],
    silent: [exchange({ status: 504, page: "Sorry" })],
  },
  "says-invalid": {
    fires: [exchange({ status: 502, page: "Invalid response from the server" })],
    silent: [
      exchange({ status: 502, page: "Bad Gateway" }),
      exchange({
        status: "502 Bad Gateway",
        fields: { "Content-Type": "text/html", "Cache-Control": "no-cache" },
        body: "<html><body><h1>502 Bad Gateway</h1>\nThe server returned an invalid or incomplete response.\n</body></html>\n",
      }),
    ],
  },
  "says-timeout": {
    fires: [exchange({ status: 504, page: "Gateway Time-out" })],
    silent: [exchange({ status: 504, page: "Sorry" })],
  },
  "says-blocked-response": {
    fires: [exchange({ status: 502, page: "The response was blocked by a rule" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
};

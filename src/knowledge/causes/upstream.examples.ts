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
  "timeout-at-once-refused": {
    fires: [exchange({ status: 504, notes: { time: "3" } })],
    silent: [
      exchange({ status: 504, notes: { time: "900" } }),
      exchange({
        status: "504 Gateway Time-out",
        fields: { Server: "nginx", "Content-Type": "text/html" },
        body: "<center><h1>504 Gateway Time-out</h1></center>\n<hr><center>nginx</center>",
        notes: { time: "3" },
      }),
    ],
  },
  "timeout-at-once-stored": {
    fires: [exchange({ status: 504, notes: { time: "3" } })],
    silent: [exchange({ status: 504, notes: { time: "900" } })],
  },
  "unavailable-at-once": {
    fires: [exchange({ status: 503, page: "Sorry", notes: { time: "3" } })],
    silent: [
      exchange({
        status: 503,
        notes: { time: "20" },
        fields: { Server: "Microsoft-HTTPAPI/2.0", "Content-Type": "text/html; charset=us-ascii" },
      }),
      exchange({ status: 503, page: "Sorry", notes: { time: "9000" } }),
    ],
  },
  "loop-508": { fires: [exchange({ status: 508 })], silent: [exchange({ status: 500 })] },
  "says-loop": {
    fires: [exchange({ status: 502, page: "Routing loop detected" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-refused": {
    fires: [exchange({ status: 502, page: "connect failed: Connection refused" })],
    silent: [
      exchange({ status: 502, page: "Bad Gateway" }),
      exchange({ status: 500, json: { error: "connect ECONNREFUSED 127.0.0.1:9000" } }),
    ],
  },
  "says-dns": {
    fires: [exchange({ status: 502, page: "getaddrinfo ENOTFOUND backend" })],
    silent: [
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
    silent: [exchange({ status: 503, page: "Sorry" })],
  },
  "says-header": {
    fires: [exchange({ status: 502, page: "upstream sent too big header" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "says-closed": {
    fires: [exchange({ status: 502, page: "socket hang up" })],
    silent: [
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
  "waited-long": {
    fires: [exchange({ status: 502, notes: { time: "60000" } })],
    silent: [exchange({ status: 502, notes: { time: "60" } })],
  },
  "gateway-timeout": { fires: [exchange({ status: 504 })], silent: [exchange({ status: 502 })] },
  "failed-at-once": {
    fires: [exchange({ status: 502, notes: { time: "3" } })],
    silent: [
      exchange({
        status: "502 Proxy Error",
        fields: { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" },
        notes: { time: "12" },
      }),
      exchange({ status: 502, notes: { time: "9000" } }),
    ],
  },
  "kept-connection-lost": {
    fires: [
      `${exchange({ request: "POST /orders", status: 201 })}\n----\n${exchange({ request: "POST /orders", status: 502, time: 7 })}`,
    ],
    silent: [
      exchange({ request: "POST /orders", status: 502, time: 7 }),
      `${exchange({ request: "GET /orders", status: 200 })}\n----\n${exchange({ request: "GET /orders", status: 502, time: 7 })}`,
      `${exchange({ request: "POST /orders", status: 502 })}\n----\n${exchange({ request: "POST /orders", status: 502, time: 7 })}`,
      `${exchange({ request: "POST /orders", status: 201 })}\n----\n${exchange({ request: "POST /orders", status: 502, time: 7000 })}`,
    ],
  },
  "waited-and-lost": {
    fires: [exchange({ status: 502 })],
    silent: [exchange({ status: 502, json: { error: "x" } })],
  },
  "says-blocked-response": {
    fires: [exchange({ status: 502, page: "The response was blocked by a rule" })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { type fastly, fastlySays } from "./fastly.ts";

const node = { "X-Served-By": "cache-fra-eddf8230125-FRA", "Content-Type": "text/html" };
const own = (status: number, words: string, asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: node,
    body: `<title>${status} ${words}</title><h1>Error ${status} ${words}</h1>\n<p>Details: cache-fra-x 1</p>`,
  });
const origin = (status: number) =>
  exchange({ status, fields: { ...node, Server: "nginx" }, body: "<h1>The shop says no</h1>" });
const synthetic = (status: number, words: string) =>
  exchange({ status, fields: { ...node, "Retry-After": "0" }, body: `<p>${words}</p>` });

export const fastlyExamples: ResponderExamples<typeof fastly> = {
  signs: {
    "unknown-domain": {
      fires: [exchange({ status: 500, body: "Fastly error: unknown domain site.example</title>" })],
      silent: [exchange({ status: 500, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "stock-page": {
      fires: [exchange({ status: 503, body: "<p>Details: cache-fra-x 1</p>" })],
      silent: [
        exchange({
          status: "503 Service Unavailable",
          body: "<h1>Error 503 Backend fetch failed</h1>\n<h3>Guru Meditation:</h3>\n<p>XID: 12</p>\n<p>Varnish cache server</p>",
        }),
      ],
    },
    "certificate-text": {
      fires: [
        exchange({
          status: 503,
          body: "503 Requested host does not match any Subject Alternative Names</title>",
        }),
      ],
      silent: [exchange({ status: 503, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "bare-error": {
      fires: [
        exchange({ status: 403, fields: { "X-Served-By": "cache-fra-eddf8230125-FRA", "Retry-After": "0" } }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { "X-Served-By": "cache-fra-eddf8230125-FRA", "Retry-After": "0", Server: "nginx" },
        }),
      ],
    },
    "x-served-by-field": {
      fires: [exchange({ status: "404 Not Found", fields: { "X-Served-By": "cache-fra1226-FRA" } })],
      silent: [exchange({ status: "404 Not Found", fields: { "X-Served-By": "web-1" } })],
    },
    "x-fastly-request-id-field": {
      fires: [exchange({ status: 405, fields: { "X-Fastly-Request-ID": "f" } })],
      silent: [exchange({ status: 405 })],
    },
    "fastly-restarts-field": {
      fires: [exchange({ status: "200 OK", fields: { "Fastly-Restarts": "1" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Varnish": "12" } })],
    },
  },
  causes: {
    "unknown-domain": {
      fires: [
        exchange({
          status: 500,
          fields: node,
          body: "<title>Fastly error: unknown domain site.example</title>",
        }),
      ],
      silent: [origin(500)],
    },
    ...examplesOfTable(fastlySays, (words) => own(503, words)),
    "waf-rule": { fires: [synthetic(403, "The request was rejected.")], silent: [origin(403)] },
    "edge-rule": { fires: [synthetic(403, "No.")], silent: [origin(403)] },
    "region-rule": { fires: [synthetic(403, "No.")], silent: [origin(403)] },
    "rate-rule": { fires: [synthetic(429, "No.")], silent: [origin(429)] },
    "path-not-served": { fires: [synthetic(404, "No.")], silent: [origin(404)] },
    "origin-slow-by-time": {
      fires: [own(503, "x", { time: 15_040 })],
      silent: [own(503, "x", { time: 80 })],
    },
    "origin-unreachable": { fires: [own(503, "x")], silent: [origin(503)] },
    "origin-unhealthy": { fires: [own(503, "x")], silent: [origin(503)] },
  },
};

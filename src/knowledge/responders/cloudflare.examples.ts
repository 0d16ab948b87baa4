import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  cloudflareLikely,
  cloudflarePassedOn,
  cloudflarePossible,
  cloudflareProven,
} from "./cloudflare.numbers.ts";
import type { cloudflare } from "./cloudflare.ts";

const edge = { Server: "cloudflare", "CF-RAY": "8a0b1c2d3e4f5a6b-AMS" };
const html = { ...edge, "Content-Type": "text/html; charset=UTF-8" };
const text = (code: string) =>
  exchange({
    status: Number(code) < 600 ? Number(code) : 403,
    fields: { ...edge, "Content-Type": "text/plain" },
    body: `error code: ${code}`,
  });
const STATUS: Readonly<Record<string, number>> = { 1015: 429, 1016: 530, 1027: 429, 1033: 530, 1101: 500 };
/** Its words without a field of it, as what fetched them hands them out. */
const handedOut = (code: string, status = STATUS[code] ?? 403, fields = {}) =>
  exchange({ status, fields: { "Content-Type": "text/plain", ...fields }, body: `error code: ${code}` });
const directAddress = (host: string) =>
  exchange({
    request: `GET https://${host}/api/a`,
    sent: { Host: host },
    status: 403,
    fields: { ...edge, "Content-Type": "text/plain" },
    body: "error code: 1003",
  });
const own = (title: string, more = "") => `<html><head><title>${title}</title></head>
<body><center><h1>${title}</h1></center>${more}
<hr><center>cloudflare</center></body></html>`;
const relayedError = (status: number) =>
  exchange({ status, fields: { ...html, "CF-Cache-Status": "DYNAMIC" }, body: "<h1>The shop says no</h1>" });
const access = { ...edge, Location: "https://team.example/cdn-cgi/access/login/site.example?kid=1" };

export const cloudflareExamples: ResponderExamples<typeof cloudflare> = {
  signs: {
    "r2-error": {
      fires: [
        exchange({
          request: "GET https://a1.r2.cloudflarestorage.com/photos/a.jpg",
          sent: { Host: "a1.r2.cloudflarestorage.com" },
          status: 404,
          fields: { Server: "cloudflare", "CF-Ray": "8f1c2d3e4a5b6c7d-FRA" },
          body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        }),
        exchange({
          request: "POST /uploads",
          status: 501,
          fields: { "CF-Ray": "8f1c2d3e4a5b6c7d-FRA" },
          body: "<Error><Code>NotImplemented</Code><Message>Presigned post requests are not yet implemented</Message></Error>",
        }),
      ],
      silent: [
        exchange({
          status: 404,
          fields: { "CF-Ray": "8f1c2d3e4a5b6c7d-FRA", "CF-Cache-Status": "MISS" },
          body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        }),
      ],
    },
    "cf-mitigated-field": {
      fires: [exchange({ status: 403, fields: { "cf-mitigated": "challenge" } })],
      silent: [exchange({ status: 403 })],
    },
    "challenge-page": {
      fires: [exchange({ status: 403, body: "<title>Just a moment...</title>" })],
      silent: [
        exchange({
          status: "202 Accepted",
          body: "<title>Human Verification</title><script>window.gokuProps = {}</script>",
        }),
      ],
    },
    "stock-page": {
      fires: [exchange({ status: 403, body: "<hr><center>cloudflare</center>" })],
      silent: [exchange({ status: "403 Forbidden", body: "<hr><center>nginx</center>" })],
    },
    "error-page": {
      fires: [exchange({ status: 500, body: '<div id="cf-wrapper">' })],
      silent: [exchange({ status: 500, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "titled-page": {
      fires: [
        exchange({
          status: 500,
          body: "<title>Worker threw exception | shop.example | Cloudflare</title>",
        }),
      ],
      silent: [exchange({ status: 500, body: "<title>Prices | shop.example</title>" })],
    },
    "error-words": {
      fires: [
        exchange({
          status: 403,
          fields: { "CF-RAY": "7a8c0ffee0000000-FRA" },
          body: "Error 1000\nRay ID: 7a8c0ffee0000000 • 2023-03-16 08:34:32 UTC\nDNS points to prohibited IP",
        }),
      ],
      silent: [exchange({ status: 403, fields: { "CF-RAY": "7a8c0ffee0000000-FRA" }, body: "Error 1000" })],
    },
    "error-code-passed-on": {
      fires: [
        exchange({
          status: 403,
          fields: { "Content-Type": "text/plain; charset=UTF-8" },
          body: "error code: 1003",
        }),
        // A report, or a function behind the site, that kept the text alone.
        exchange({ status: 403, body: "error code: 1010" }),
      ],
      silent: [
        handedOut("403"),
        exchange({ status: 403, fields: { "Content-Type": "text/html" }, body: "error code: 1010" }),
        handedOut("1003", 400),
        // A number of Cloudflare under another's status, and numbers that it does not have.
        handedOut("1015", 500),
        handedOut("1101", 403),
        handedOut("1001", 500),
        handedOut("1099"),
        handedOut("1203", 503),
        // Somebody else names itself.
        handedOut("1003", 403, { "X-Powered-By": "Express" }),
        handedOut("1102", 503, { Server: "gunicorn" }),
      ],
    },
    "error-code-text": {
      fires: [
        exchange({
          request: "GET https://shop.pages.dev/api/a",
          sent: { Host: "shop.pages.dev" },
          status: 524,
          body: "error code: 524",
        }),
        exchange({ status: 524, fields: { Server: "cloudflare" }, body: "error code: 524" }),
        exchange({
          status: 403,
          fields: { Server: "envoy", "CF-RAY": "6d6acc2b398f9214-FRA" },
          body: "error code: 1003",
        }),
      ],
      silent: [exchange({ status: 524, fields: { Server: "nginx" }, body: "error code: 524" })],
    },
    "error-json": {
      fires: [
        exchange({
          status: 530,
          body: `"error_code":1033,"error_name":"tunnel_error","error_category":"config",
 "ray_id":"a37e4c3fafaab876","timestamp":"2026-09-08T13:28:42Z",`,
        }),
      ],
      silent: [exchange({ status: 530, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "bare-405": {
      fires: [exchange({ request: "POST /api/orders", status: 405, fields: edge })],
      silent: [
        exchange({ request: "POST /api/orders", status: 405, fields: { ...edge, Allow: "GET" } }),
        exchange({ status: 405, fields: edge }),
      ],
    },
    "bare-421": {
      fires: [exchange({ status: 421, fields: edge })],
      silent: [
        exchange({ status: 421, fields: { ...edge, "CF-Cache-Status": "DYNAMIC" } }),
        exchange({ status: 421, fields: edge, body: "<h1>Misdirected Request</h1>" }),
      ],
    },
    "own-status": {
      fires: [exchange({ status: 530, fields: { Server: "cloudflare" } })],
      silent: [exchange({ status: 530, fields: { Server: "nginx" } })],
    },
    "access-login": {
      fires: [
        exchange({
          status: 302,
          fields: { Location: "https://team.example/cdn-cgi/access/login/site.example?kid=1" },
        }),
      ],
      silent: [exchange({ status: 302, fields: { Location: "other" } })],
    },
    "access-challenge": {
      fires: [
        exchange({ status: 401, fields: { "WWW-Authenticate": 'Cloudflare-Access resource_metadata="/x"' } }),
      ],
      silent: [exchange({ status: 401, fields: { "WWW-Authenticate": "other" } })],
    },
    "access-page": {
      fires: [exchange({ status: 403, body: "Error ・ Cloudflare Access</title>" })],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "error-fields": {
      fires: [
        exchange({
          status: "520 Origin Error",
          fields: {
            Expires: "Thu, 01 Jan 1970 00:00:01 GMT",
            "Cache-Control": "no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
            Server: "cloudflare",
          },
        }),
      ],
      silent: [
        exchange({
          status: "520 Origin Error",
          fields: {
            Expires: "Thu, 01 Jan 1970 00:00:01 GMT",
            "Cache-Control": "no-store, no-cache, must-revalidate, post-check=0, pre-check=0",
            Server: "nginx",
          },
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({
          status: 403,
          fields: { Server: "cloudflare", "Content-Type": "text/html; charset=UTF-8" },
        }),
      ],
      silent: [
        exchange({ status: 403, fields: { Server: "nginx", "Content-Type": "text/html; charset=UTF-8" } }),
      ],
    },
    "cf-ray-field": {
      fires: [exchange({ status: 403, fields: { "CF-RAY": "8a0b1c2d3e4f5a6b-AMS" } })],
      silent: [exchange({ status: 403 })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 403, fields: { Server: "cloudflare" } })],
      silent: [exchange({ status: 403, fields: { Server: "nginx" } })],
    },
    "cf-cache-status-field": {
      fires: [exchange({ status: "404 Not Found", fields: { "cf-cache-status": "DYNAMIC" } })],
      silent: [exchange({ status: "404 Not Found" })],
    },
  },
  causes: {
    ...examplesOfTable(cloudflareProven, text),
    // Nothing but the number tells of Cloudflare: likely, no more.
    "unhandled-exception": { fires: [text("1101")], silent: [handedOut("1101"), text("1102")] },
    ...examplesOfTable(cloudflarePassedOn, handedOut, "passed-on-"),
    ...examplesOfTable(cloudflareLikely, text, "code-"),
    ...examplesOfTable(cloudflarePossible, text, "perhaps-"),
    "address-requested": {
      fires: [directAddress("203.0.113.7"), directAddress("localhost:8000")],
      silent: [directAddress("shop.example"), directAddress("localhost.shop.example")],
    },
    "worker-fetched-address": {
      fires: [directAddress("shop.pages.dev"), directAddress("api.shop.workers.dev")],
      silent: [directAddress("shop.example"), directAddress("203.0.113.7")],
    },
    "worker-fetched-address-perhaps": {
      fires: [directAddress("shop.example")],
      silent: [directAddress("203.0.113.7")],
    },
    "assets-refuse": {
      fires: [exchange({ request: "POST /api/orders", status: 405, fields: edge })],
      silent: [
        exchange({
          request: "POST /api/orders",
          status: 405,
          fields: { ...edge, "CF-Cache-Status": "DYNAMIC" },
        }),
      ],
    },
    challenge: {
      fires: [
        exchange({
          status: 403,
          fields: { ...html, "cf-mitigated": "challenge" },
          notes: { body: "unseen" },
        }),
      ],
      silent: [relayedError(403)],
    },
    "challenge-page": {
      fires: [
        exchange({
          status: 403,
          fields: html,
          body: "<title>Just a moment...</title><script>window._cf_chl_opt={}</script>",
        }),
      ],
      silent: [
        exchange({
          status: 403,
          fields: html,
          body: "<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script>",
        }),
      ],
    },
    "access-login": {
      fires: [exchange({ status: 302, fields: access })],
      silent: [exchange({ status: 302, fields: { ...edge, Location: "/login" } })],
    },
    "access-denied": {
      fires: [exchange({ status: 403, fields: html, body: "<title>Error ・ Cloudflare Access</title>" })],
      silent: [relayedError(403)],
    },
    "access-token-missing": {
      fires: [
        exchange({
          status: 401,
          fields: { ...edge, "WWW-Authenticate": 'Cloudflare-Access resource_metadata="/x"' },
        }),
      ],
      silent: [exchange({ status: 401, fields: { ...edge, "WWW-Authenticate": "Bearer" } })],
    },
    "unnamed-530-dns": {
      fires: [exchange({ status: 530, fields: html, notes: { body: "unseen" } })],
      silent: [text("1033")],
    },
    "unnamed-530-tunnel": {
      fires: [exchange({ status: 530, fields: html, notes: { body: "unseen" } })],
      silent: [text("522")],
    },
    "gateway-error": {
      fires: [exchange({ status: 502, fields: html, body: own("502 Bad Gateway") })],
      silent: [relayedError(502)],
    },
    "tunnel-certificate": {
      fires: [exchange({ status: 502, fields: html, body: own("502 Bad Gateway") })],
      silent: [
        relayedError(502),
        exchange({ status: 502, fields: html, body: own("502 Bad Gateway"), time: 30_000 }),
      ],
    },
    "gateway-error-bad-reply": {
      fires: [exchange({ status: 502, fields: html, body: own("502 Bad Gateway") })],
      silent: [relayedError(502)],
    },
    "origin-slow": {
      fires: [exchange({ status: 504, fields: html, body: own("504 Gateway Time-out") })],
      silent: [relayedError(504)],
    },
    overloaded: {
      fires: [exchange({ status: 503, fields: html, body: own("503 Service Temporarily Unavailable") })],
      silent: [relayedError(503), exchange({ status: 503, fields: edge, body: "error code: 1102" })],
    },
    "rate-limit-rule": {
      fires: [exchange({ status: 429, fields: html, body: own("429 Too Many Requests") })],
      silent: [relayedError(429)],
    },
    "upload-limit": {
      fires: [exchange({ status: 413, fields: html, body: own("413 Payload Too Large") })],
      silent: [relayedError(413)],
    },
    "plain-http-on-tls-port": {
      fires: [
        exchange({
          status: 400,
          fields: html,
          body: own("400 Bad Request", "<center>The plain HTTP request was sent to HTTPS port</center>"),
        }),
      ],
      silent: [exchange({ status: 400, fields: html, body: own("400 Bad Request") })],
    },
    "header-too-large": {
      fires: [
        exchange({
          status: 400,
          fields: html,
          body: own("400 Bad Request", "<center>Request Header Or Cookie Too Large</center>"),
        }),
      ],
      silent: [exchange({ status: 400, fields: html, body: own("400 Bad Request") })],
    },
    "client-certificate": {
      fires: [
        exchange({
          status: 400,
          fields: html,
          body: own("400 Bad Request", "<center>No required SSL certificate was sent</center>"),
        }),
      ],
      silent: [exchange({ status: 400, fields: html, body: own("400 Bad Request") })],
    },
    "bad-request": {
      fires: [exchange({ status: 400, fields: html, body: own("400 Bad Request") })],
      silent: [relayedError(400)],
    },
    "host-unusable": {
      fires: [exchange({ status: 400, fields: { ...html, "CF-RAY": "-" }, body: own("400 Bad Request") })],
      silent: [exchange({ status: 400, fields: html, body: own("400 Bad Request") })],
    },
    "rule-403": {
      fires: [exchange({ status: 403, fields: html, body: own("403 Forbidden") })],
      silent: [relayedError(403)],
    },
    "challenge-on-api": {
      fires: [exchange({ status: 403, fields: html, body: own("403 Forbidden") })],
      silent: [
        relayedError(403),
        exchange({ status: 503, fields: html, body: own("503 Service Temporarily Unavailable") }),
      ],
    },
    "slow-origin-by-time": {
      fires: [exchange({ status: 522, fields: html, time: 100_500, notes: { body: "unseen" } })],
      silent: [exchange({ status: 522, fields: html, time: 20_000, notes: { body: "unseen" } })],
    },
  },
};

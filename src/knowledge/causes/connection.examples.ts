import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { connectionCauses } from "./connection.ts";

export const connectionExamples: ExamplesOf<typeof connectionCauses> = {
  "plain-http-to-tls-port": {
    fires: [
      exchange({ request: "GET http://site.example:8443/", notes: { failure: "net::ERR_EMPTY_RESPONSE" } }),
    ],
    silent: [
      exchange({ request: "GET https://site.example:8443/", notes: { failure: "net::ERR_EMPTY_RESPONSE" } }),
    ],
  },
  "url-too-long": {
    fires: [
      exchange({ request: `GET /?q=${"a".repeat(9_000)}`, notes: { failure: "net::ERR_CONNECTION_CLOSED" } }),
    ],
    silent: [exchange({ request: "GET /?q=a", notes: { failure: "net::ERR_EMPTY_RESPONSE" } })],
  },
  "fields-too-large": {
    fires: [
      exchange({ sent: { Cookie: "a".repeat(9_000) }, notes: { failure: "net::ERR_CONNECTION_RESET" } }),
    ],
    silent: [
      exchange({ request: "GET /", sent: { Cookie: "a" }, notes: { failure: "net::ERR_EMPTY_RESPONSE" } }),
    ],
  },
  "closed-during-upload": {
    fires: [
      exchange({
        request: "POST /up",
        sent: { "Content-Length": "5000000" },
        content: "x".repeat(950_000),
        notes: { failure: "net::ERR_CONNECTION_RESET" },
      }),
    ],
    silent: [exchange({ request: "POST /up", content: "x", notes: { failure: "net::ERR_EMPTY_RESPONSE" } })],
  },
  "probe-dropped": {
    fires: [exchange({ request: "GET /.env", notes: { failure: "net::ERR_EMPTY_RESPONSE" } })],
    silent: [exchange({ request: "GET /env", notes: { failure: "net::ERR_EMPTY_RESPONSE" } })],
  },
  "unnamed-during-upload": {
    fires: [
      exchange({
        request: "POST /up",
        sent: { "Content-Length": "5000000" },
        content: "x".repeat(950_000),
        notes: { failure: "unnamed" },
      }),
    ],
    silent: [
      exchange({ request: "POST /up", content: "x", notes: { failure: "unnamed" } }),
      exchange({
        request: "POST /up",
        sent: { "Content-Length": "5000000" },
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
      }),
    ],
  },
  "unnamed-at-tracker": {
    fires: [
      exchange({ request: "GET https://www.google-analytics.com/g.js", notes: { failure: "unnamed" } }),
      exchange({ request: "POST /api/analytics/events", notes: { failure: "unnamed" } }),
      exchange({ request: "GET /js/ads.js", notes: { failure: "unnamed" } }),
    ],
    silent: [
      exchange({ request: "GET https://my-google-analytics.community/g.js", notes: { failure: "unnamed" } }),
      exchange({ request: "GET /api/adsorption", notes: { failure: "unnamed" } }),
      exchange({ request: "GET /js/ads.js", notes: { failure: "net::ERR_CONNECTION_REFUSED" } }),
    ],
  },
  "unnamed-after-a-while": {
    fires: [exchange({ notes: { failure: "unnamed", time: "4500", address: "192.0.2.1" } })],
    silent: [
      exchange({ notes: { failure: "unnamed", time: "45", address: "192.0.2.1" } }),
      exchange({ notes: { failure: "unnamed", time: "4500" } }),
    ],
  },
  "body-unnamed-after-a-while": {
    fires: [
      exchange({
        request: "POST /up",
        content: "a=1",
        notes: { failure: "unnamed", time: "4000", address: "192.0.2.1" },
      }),
    ],
    silent: [
      exchange({ request: "POST /up", content: "a=1", notes: { failure: "unnamed", time: "4000" } }),
      exchange({ notes: { failure: "unnamed", time: "4000", address: "192.0.2.1" } }),
    ],
  },
  "unnamed-at-own-host": {
    fires: [exchange({ sent: { Referer: "https://site.example/" }, notes: { failure: "unnamed" } })],
    silent: [
      exchange({ sent: { Referer: "https://other.example/" }, notes: { failure: "unnamed" } }),
      exchange({
        request: "GET http://localhost:3000/api",
        sent: { Referer: "http://localhost:3000/" },
        notes: { failure: "unnamed" },
      }),
      exchange({
        sent: { Referer: "https://site.example/" },
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
      }),
    ],
  },
  "probe-unnamed": {
    fires: [exchange({ request: "GET /.env", notes: { failure: "unnamed" } })],
    silent: [
      exchange({ request: "GET /env", notes: { failure: "unnamed" } }),
      exchange({ request: "GET /.env", notes: { failure: "net::ERR_CONNECTION_REFUSED" } }),
    ],
  },
  "body-took-too-long": {
    fires: [
      exchange({
        request: "POST /up",
        content: "a=1",
        notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "4000" },
      }),
    ],
    silent: [
      exchange({
        request: "POST /up",
        content: "a=1",
        notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "40" },
      }),
    ],
  },
  "navigation-gave-up": {
    fires: [
      exchange({
        request: "GET /",
        notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "3000", type: "document" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /",
        notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "30", type: "document" },
      }),
    ],
  },
  "handler-gave-up": {
    fires: [exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "4500" } })],
    silent: [
      exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "45" } }),
      exchange({ notes: { failure: "net::ERR_CONNECTION_TIMED_OUT", time: "21000" } }),
      exchange({ notes: { failure: "Unable to resolve host: site.example", time: "5000" } }),
    ],
  },
  "upstream-gave-up": {
    fires: [exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "4500" } })],
    silent: [exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "45" } })],
  },
  "header-gave-up": {
    fires: [exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "4500" } })],
    silent: [exchange({ request: "POST /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "4500" } })],
  },
  "no-worker-free": {
    fires: [exchange({ notes: { failure: "net::ERR_TIMED_OUT", time: "30000" } })],
    silent: [exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE", time: "30000" } })],
  },
  "packets-dropped": {
    fires: [exchange({ notes: { failure: "net::ERR_CONNECTION_TIMED_OUT", time: "21000" } })],
    silent: [exchange({ notes: { failure: "net::ERR_TIMED_OUT", time: "21000" } })],
  },
  "ended-at-once": {
    fires: [exchange({ notes: { failure: "unnamed", time: "0" } })],
    silent: [exchange({ notes: { failure: "unnamed", time: "300" } })],
  },
  "blocked-at-once": {
    fires: [exchange({ notes: { failure: "unnamed", time: "0" } })],
    silent: [exchange({ notes: { failure: "unnamed", time: "300" } })],
  },
  "certificate-at-once": {
    fires: [exchange({ notes: { failure: "unnamed", time: "0" } })],
    silent: [exchange({ request: "GET http://site.example/", notes: { failure: "unnamed", time: "0" } })],
  },
  "silently-dropped": {
    fires: [exchange({ notes: { failure: "net::ERR_TIMED_OUT" } })],
    silent: [exchange({ request: "GET /", notes: { failure: "net::ERR_EMPTY_RESPONSE" } })],
  },
  "redirect-to-dead-port": {
    fires: [
      exchange({
        notes: { failure: "net::ERR_CONNECTION_REFUSED" },
        before: [exchange({ status: 302, fields: { Location: "https://site.example:8443/" } })],
      }),
    ],
    silent: [exchange({ notes: { failure: "net::ERR_CONNECTION_REFUSED" } })],
  },
};

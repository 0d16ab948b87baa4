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

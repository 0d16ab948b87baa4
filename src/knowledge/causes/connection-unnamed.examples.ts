import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { connectionUnnamedCauses } from "./connection-unnamed.ts";

export const connectionUnnamedExamples: ExamplesOf<typeof connectionUnnamedCauses> = {
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
};

import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { ALLOWED, options, PAGE, put } from "./preflight.test-data.ts";
import type { preflightUnseenCauses } from "./preflight-unseen.ts";

const unnamed = (sent: Record<string, string>, request = "PUT /a") =>
  exchange({ request, sent, notes: { failure: "unnamed" } });

export const preflightUnseenExamples: ExamplesOf<typeof preflightUnseenCauses> = {
  "own-field-not-allowed": {
    fires: [put([]), put([], { Referer: `${PAGE}/`, Baggage: "sentry-environment=production" })],
    silent: [
      put([], { Referer: `${PAGE}/` }),
      put([], { Referer: `${PAGE}/`, "Cache-Control": "no-cache" }),
      // What the interface itself asks for says nothing of the list.
      put([], { Referer: `${PAGE}/`, Apikey: "a" }),
    ],
  },
  "unnamed-with-own-field": {
    fires: [unnamed({ Referer: `${PAGE}/`, Baggage: "sentry-environment=production" })],
    silent: [
      unnamed({ Referer: `${PAGE}/`, Apikey: "a" }),
      unnamed({ Referer: "https://site.example/", Baggage: "sentry-environment=production" }),
    ],
  },
  "unnamed-with-preflight": {
    fires: [unnamed({ Referer: `${PAGE}/` }), unnamed({ Referer: `${PAGE}/`, "X-Trace": "1" }, "GET /a")],
    silent: [
      unnamed({ Referer: `${PAGE}/` }, "GET /a"),
      unnamed({ Referer: "https://site.example/" }),
      // On the visitor's own machine there is mostly nobody to ask.
      unnamed({ Referer: `${PAGE}/` }, "PUT http://localhost:3000/a"),
      exchange({
        request: "PUT /a",
        sent: { Referer: `${PAGE}/` },
        notes: { failure: "unnamed" },
        before: [options(204, ALLOWED)],
      }),
    ],
  },
  "preflight-not-seen": {
    fires: [put([])],
    silent: [
      put([options(204, ALLOWED)]),
      exchange({
        request: "PUT /a",
        sent: { Referer: "https://site.example/" },
        notes: { failure: "net::ERR_FAILED" },
      }),
    ],
  },
  "preflight-may-not-allow": {
    fires: [put([])],
    silent: [
      exchange({ request: "GET /a", sent: { Referer: `${PAGE}/` }, notes: { failure: "net::ERR_FAILED" } }),
    ],
  },
  "preflight-names-other-origin": {
    fires: [put([])],
    silent: [
      exchange({ request: "PUT /a", sent: { Referer: `${PAGE}/` }, notes: { failure: "net::ERR_ABORTED" } }),
    ],
  },
};

import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { serviceWorkerCauses } from "./service-worker.ts";

/** A request that failed without a name, just after another of its host was answered. */
const refused = (answer: { time: number }, sent: Record<string, string>, time = 0) =>
  exchange({
    sent,
    notes: { failure: "unnamed", type: "fetch", time, ago: 0.1 },
    before: [exchange({ request: "GET /other", sent, status: 200, notes: { ...answer, ago: 0.2 } })],
  });

export const serviceWorkerCauseExamples: ExamplesOf<typeof serviceWorkerCauses> = {
  "made-up-error": {
    fires: [exchange({ status: 504, notes: { via: "service-worker" } })],
    silent: [
      exchange({ status: 504, fields: { Date: "x" }, notes: { via: "service-worker" } }),
      exchange({ sent: { Origin: "https://app.example" }, status: 504, notes: { via: "service-worker" } }),
    ],
  },
  "made-or-passed-on": {
    fires: [
      exchange({ sent: { Origin: "https://app.example" }, status: 504, notes: { via: "service-worker" } }),
    ],
    silent: [exchange({ status: 504, notes: { via: "service-worker" } })],
  },
  "refused-by-worker": {
    fires: [refused({ time: 0 }, { "User-Agent": "Firefox/153.0" })],
    silent: [
      // An answer of the network took time, a request that was sent did too, and other browsers have a name for it.
      refused({ time: 20 }, { "User-Agent": "Firefox/153.0" }),
      refused({ time: 0 }, { "User-Agent": "Firefox/153.0" }, 12),
      refused({ time: 0 }, { "User-Agent": "Chrome/156.0" }),
    ],
  },
  "interception-failed": {
    fires: [
      exchange({
        request: "POST /graphql",
        sent: { Referer: "http://app.example/" },
        notes: { failure: "NS_ERROR_INTERCEPTION_FAILED" },
      }),
    ],
    silent: [exchange({ notes: { failure: "NS_ERROR_NET_RESET" } })],
  },
  "answered-with-error": {
    fires: [
      exchange({
        sent: { Referer: "https://site.example/" },
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
    silent: [
      exchange({
        sent: { Referer: "https://app.example/" },
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
  },
};

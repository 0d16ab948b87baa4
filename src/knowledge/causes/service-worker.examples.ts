import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { serviceWorkerCauses } from "./service-worker.ts";

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

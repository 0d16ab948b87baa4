import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { serviceWorker } from "./service-worker.ts";

export const serviceWorkerExamples: ResponderExamples<typeof serviceWorker> = {
  signs: {
    "made-response": {
      fires: [exchange({ status: 504, notes: { via: "service-worker" } })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "passed-through": {
      fires: [exchange({ status: 504, notes: { via: "service-worker" } })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
  },
  causes: {},
};

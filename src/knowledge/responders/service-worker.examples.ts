import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { serviceWorker } from "./service-worker.ts";

const inFirefox = {
  sent: { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" },
  status: "503 Service Unavailable",
  fields: { "Content-Type": "text/plain" },
  body: "offline",
  notes: { time: "0" },
};

export const serviceWorkerExamples: ResponderExamples<typeof serviceWorker> = {
  signs: {
    "made-response": {
      fires: [exchange({ status: 504, notes: { via: "service-worker" } }), exchange(inFirefox)],
      silent: [
        exchange({ ...inFirefox, notes: { time: "4" } }),
        exchange({ ...inFirefox, fields: { Date: "Sun, 29 Nov 2026 10:00:00 GMT" } }),
        exchange({ ...inFirefox, sent: { "User-Agent": "Mozilla/5.0 Chrome/140.0.0.0" } }),
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

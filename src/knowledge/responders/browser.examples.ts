import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { browser } from "./browser.ts";

export const browserExamples: ResponderExamples<typeof browser> = {
  signs: {
    "failed-by-itself": {
      fires: [
        exchange({ notes: { failure: "net::ERR_ABORTED" } }),
        exchange({ notes: { failure: "net::ERR_CONNECTION_TIMED_OUT" } }),
      ],
      silent: [exchange({ status: "200 OK", notes: { failure: "net::ERR_ABORTED" } })],
    },
    withheld: {
      fires: [exchange({ status: 200, notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE" } })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "withheld-by-cors": {
      fires: [exchange({ sent: { Origin: "https://other.example" }, status: "403 Forbidden" })],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<h1>Not Found</h1>",
        }),
      ],
    },
    "never-sent": {
      fires: [exchange({ notes: { scheme: "http", type: "image" } })],
      silent: [
        exchange({ status: "200 OK", notes: { scheme: "http" } }),
        exchange({ notes: { scheme: "http" } }),
      ],
    },
    "internal-redirect": {
      fires: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "HSTS" } })],
      silent: [exchange({ status: 307, fields: { "Non-Authoritative-Reason": "other" } })],
    },
  },
  causes: {},
};

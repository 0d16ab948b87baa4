import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cdn77 } from "./cdn77.ts";

const silent = [
  exchange({ status: "404 Not Found", fields: { Server: "nginx", "X-Cache": "MISS" } }),
] as const;

export const cdn77Examples: ResponderExamples<typeof cdn77> = {
  signs: {
    "server-field-seen": {
      fires: [exchange({ status: "404 Not Found", fields: { Server: "CDN77-Turbo" } })],
      silent,
    },
    "x-77-field": {
      fires: [
        exchange({ status: "404 Not Found", fields: { "X-77-POP": "pragueCZ" } }),
        exchange({ status: "404 Not Found", fields: { "X-77-Cache": "MISS" } }),
        exchange({ status: "404 Not Found", fields: { "X-77-NZT": "AbmY" } }),
      ],
      silent,
    },
  },
  causes: {},
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pantheon } from "./pantheon.ts";

export const pantheonExamples: ResponderExamples<typeof pantheon> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: "530 Site Frozen", fields: { "X-Pantheon-Styx-Hostname": "styx-fe1-b" } })],
      silent: [exchange({ status: "530 Site Frozen" })],
    },
    "passed-through": {
      fires: [exchange({ status: "530 Site Frozen", fields: { "X-Pantheon-Styx-Hostname": "styx-fe1-b" } })],
      silent: [exchange({ status: "530 Site Frozen" })],
    },
  },
  causes: {
    "site-frozen": {
      fires: [
        exchange({
          request: "GET /",
          status: "530 Site Frozen",
          fields: { "X-Pantheon-Styx-Hostname": "styx-fe1-b" },
        }),
      ],
      silent: [exchange({ request: "GET /", status: "530", fields: { Server: "cloudflare" } })],
    },
  },
};

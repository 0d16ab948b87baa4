import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { postgrestServer } from "./postgrest-server.ts";

export const postgrestServerExamples: ResponderExamples<typeof postgrestServer> = {
  signs: {
    "server-field": {
      fires: [
        exchange({
          request: "GET /orders?order=created.desc",
          status: "200 OK",
          fields: { Server: "postgrest/13.0.4", "Content-Range": "0-24/*" },
          json: [{ id: 7 }],
        }),
        exchange({
          request: "POST /rpc/pay",
          status: "404 Not Found",
          fields: { Server: "postgrest/12.2.3 (a1b2c3d)" },
          json: { code: "PGRST202", details: null, hint: null, message: "Could not find the function" },
        }),
      ],
      silent: [
        // A gateway before it put its own name there.
        exchange({
          request: "GET /rest/v1/orders",
          status: "200 OK",
          fields: { Server: "cloudflare", "Content-Range": "0-24/*" },
          json: [{ id: 7 }],
        }),
      ],
    },
  },
  causes: {},
};

import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { linkedin } from "./linkedin.ts";

const fields = "X-Li-Pop: prod-lva1\nX-LI-UUID: AAYAAAAAAAAAAAAA\nContent-Type: text/html";

export const linkedinExamples: ResponderExamples<typeof linkedin> = {
  signs: {
    "own-status": {
      fires: [exchange({ status: "999 Request denied", fields: { "X-LI-UUID": "AAYAAAAAAAAAAAAA" } })],
      silent: [exchange({ status: "999 Request denied" })],
    },
    "x-li-uuid-field": {
      fires: [exchange({ status: "999 Request denied", fields: { "X-LI-UUID": "AAYAAAAAAAAAAAAA" } })],
      silent: [exchange({ status: "999 Request denied" })],
    },
    "x-li-pop-field": {
      fires: [exchange({ status: "999 Request denied", fields: { "X-Li-Pop": "prod-lva1" } })],
      silent: [exchange({ status: "999 Request denied" })],
    },
  },
  causes: {
    "automated-client": {
      fires: [
        exchange({
          request: "GET /in/someone",
          status: "999 Request denied",
          fields: [fields],
          body: "<html></html>",
        }),
      ],
      silent: [
        exchange({
          request: "GET /in/someone",
          status: "999 Request denied",
          fields: { "Content-Type": "text/html" },
          body: "<html></html>",
        }),
      ],
    },
  },
};

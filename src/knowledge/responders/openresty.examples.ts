import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { openresty } from "./openresty.ts";

export const openrestyExamples: ResponderExamples<typeof openresty> = {
  signs: {
    "stock-page": { fires: [exchange({ status: "500 Internal Server Error", body: "<hr><center>openresty</center>" })], silent: [exchange({ status: "500 Internal Server Error", body: "<html><body><h1>Error</h1></body></html>" })] },
    "server-field": { fires: [exchange({ status: "504 Gateway Time-out", fields: { Server: "openresty/1.21.4.1" }, notes: { body: "unseen" } })], silent: [exchange({ status: "504 Gateway Time-out", fields: { Server: "gateway" }, notes: { body: "unseen" } })] },
    "server-field-seen": { fires: [exchange({ status: "504 Gateway Time-out", fields: { Server: "openresty/1.21.4.1" } })], silent: [exchange({ status: "504 Gateway Time-out", fields: { Server: "gateway" } })] },
  },
  causes: {
  "script-failed": {
    fires: [
      exchange({ request: "GET /orders", status: "500 Internal Server Error", fields: ["Server: openresty"], body: "<hr><center>openresty</center>" }),
    ],
    silent: [exchange({ request: "GET /orders", status: "500 Internal Server Error", fields: ["Server: nginx"] })],
  },
},
};

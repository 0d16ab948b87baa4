import { exchange } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { tinyproxy } from "./tinyproxy.ts";

const silent = [exchange({ request: "GET /orders", status: "500 Internal Server Error" }), exchange({ request: "GET /orders", status: "403 Forbidden" })] as const;
const one = (status: string) =>
  ({ fires: [exchange({ request: "GET /orders", status, fields: ["Server: tinyproxy/1.11.1"] })], silent }) as const;

export const tinyproxyExamples: ResponderExamples<typeof tinyproxy> = {
  signs: {
    "stock-page": { fires: ["TODO"], silent: ["TODO"] },
    "server-field": { fires: [exchange({ status: "403 Filtered", fields: { Server: "tinyproxy/1.11.1" } })], silent: [exchange({ status: "403 Filtered", fields: { Server: "gateway" } })] },
    "via-field": { fires: ["TODO"], silent: ["TODO"] },
  },
  causes: {
  filtered: one("403 Filtered"),
  login: one("407 Proxy Authentication Required"),
  name: one("500 Could not resolve host"),
  refused: one("500 Unable to connect"),
  unreached: one("502 Bad Gateway"),
  "connect-late": {
    fires: [
      exchange({ request: "GET /orders", status: "500 Unable to connect", notes: ["time: 9000"], fields: ["Server: tinyproxy/1.11.1"] }),
    ],
    silent,
  },
  "name-maybe": one("500 Unable to connect"),
  silent: one("504 Gateway Timeout"),
  "server-form": one("400 Bad Request"),
  busy: one("503 Service Unavailable"),
},
};

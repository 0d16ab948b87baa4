import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { privoxy } from "./privoxy.ts";

const silent = [
  exchange({ request: "GET /orders", status: "404 Not Found" }),
  exchange({ request: "GET /orders", status: "503 Service Unavailable" }),
] as const;
const one = (status: string) => ({ fires: [exchange({ request: "GET /orders", status })], silent }) as const;

export const privoxyExamples: ResponderExamples<typeof privoxy> = {
  signs: {
    "reason-phrase": {
      fires: [exchange({ status: "403 Request blocked by Privoxy" })],
      silent: [exchange({ status: "200 OK" })],
    },
    "stock-page": {
      fires: [
        exchange({
          status: "403 Request blocked by Privoxy",
          body: "<title>Request blocked (Privoxy@unknown)</title>",
        }),
      ],
      silent: [
        exchange({
          status: "403 Request blocked by Privoxy",
          body: "<html><body><h1>Error</h1></body></html>",
        }),
      ],
    },
  },
  causes: {
    blocked: one("403 Request blocked by Privoxy"),
    name: one("404 No such domain"),
    refused: one("503 Connect failed"),
    silent: one("504 Connection timeout"),
    "connect-late": one("504 Connection timeout"),
    empty: one("502 No server or forwarder data received"),
    invalid: one("502 Invalid server or forwarder response"),
    head: one("400 Bad request received from client"),
    "server-form": one("400 Bad request received from client"),
    busy: one("503 Too many open connections"),
  },
};

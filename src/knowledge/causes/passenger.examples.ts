import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { passengerCauses } from "./passenger.ts";

export const passengerExamples: ExamplesOf<typeof passengerCauses> = {
  "not-started": {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>Web application could not be started by the Phusion Passenger(R) application server</h1>",
      }),
    ],
    silent: [exchange({ status: "500 Internal Server Error", json: { message: "No." } })],
  },
  "queue-full": {
    fires: [
      exchange({
        request: "GET /x",
        status: "503 Service Unavailable",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>This website is under heavy load</h1>",
      }),
    ],
    silent: [exchange({ status: "503 Service Unavailable", json: { message: "No." } })],
  },
};

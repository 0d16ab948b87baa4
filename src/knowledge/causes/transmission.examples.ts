import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { transmissionCauses } from "./transmission.ts";

export const transmissionExamples: ExamplesOf<typeof transmissionCauses> = {
  "session-id": {
    fires: [
      exchange({
        request: "POST /transmission/rpc",
        status: "409 Conflict",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>409: Conflict</h1><p>Your request had an invalid session_id header.</p>",
      }),
    ],
    silent: [exchange({ status: "409 Conflict", json: { message: "No." } })],
  },
  host: {
    fires: [
      exchange({
        request: "GET /x",
        status: "421 Misdirected Request",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>421: Misdirected Request</h1><p>Transmission received your request, but the hostname was unrecognized.</p>",
      }),
    ],
    silent: [exchange({ status: "421 Misdirected Request", json: { message: "No." } })],
  },
  address: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { Server: "Transmission", "Content-Type": "text/html; charset=ISO-8859-1" },
        body: "<h1>403: Forbidden</h1>",
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        fields: { "Content-Type": "text/html; charset=utf-8" },
        body: "<h1>403: Forbidden</h1>",
      }),
    ],
  },
};

import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { clientGoneCauses } from "./client-gone.ts";

export const clientGoneExamples: ExamplesOf<typeof clientGoneCauses> = {
  "aborted-during-body": {
    fires: [
      exchange({ status: 200, fields: { Date: "x" }, notes: { failure: "net::ERR_ABORTED", type: "fetch" } }),
    ],
    silent: [
      exchange({
        status: 200,
        fields: { Date: "x", "Content-Disposition": "attachment" },
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
      exchange({
        request: "HEAD /a",
        status: 200,
        fields: { Date: "x", "Content-Length": "120" },
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
      exchange({
        request: "POST /beacon",
        sent: { "Sec-Fetch-Mode": "no-cors" },
        status: 200,
        fields: { Date: "x" },
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
    ],
  },
  "request-body-slow": {
    fires: [exchange({ request: "POST /up", content: "a=1", status: 408, notes: { time: "20000" } })],
    silent: [exchange({ status: 408, notes: { time: "20000" } })],
  },
  "request-head-slow": {
    fires: [exchange({ status: 408, page: "Request Time-out" })],
    silent: [exchange({ status: 408, page: "Sorry" })],
  },
};

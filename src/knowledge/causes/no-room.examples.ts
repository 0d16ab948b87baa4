import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { noRoomCauses } from "./no-room.ts";

export const noRoomExamples: ExamplesOf<typeof noRoomCauses> = {
  "says-disk-full": {
    fires: [exchange({ status: 500, json: { message: "No space left on device" } })],
    silent: [exchange({ status: 500, json: { message: "x" } })],
  },
  "insufficient-storage": { fires: [exchange({ status: 507 })], silent: [exchange({ status: 500 })] },
  "says-overloaded": {
    fires: [exchange({ status: 503, json: { message: "Server is overloaded" } })],
    silent: [
      exchange({
        request: "GET /a",
        status: "500 Internal Server Error",
        json: { error: "No overload matches this call" },
      }),
      exchange({ status: 503, json: { message: "x" } }),
    ],
  },
  "says-busy": {
    fires: [exchange({ status: 503, fields: { "Content-Type": "text/plain" }, body: "busy" })],
    silent: [
      exchange({ status: 409, fields: { "Content-Type": "text/plain" }, body: "busy" }),
      exchange({ status: 503, json: { message: "business hours only" } }),
    ],
  },
  "says-out-of-resources": {
    fires: [exchange({ status: 500, json: { message: "EMFILE: too many open files" } })],
    silent: [
      exchange({
        request: "GET /game",
        status: "500 Internal Server Error",
        json: { error: "out of memory cards" },
      }),
      exchange({ status: 500, json: { message: "x" } }),
    ],
  },
};

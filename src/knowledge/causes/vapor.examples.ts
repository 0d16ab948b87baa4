import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { vaporCauses } from "./vapor.ts";

export const vaporExamples: ExamplesOf<typeof vaporCauses> = {
  "no-route": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { error: true, reason: "Not Found" } }),
    ],
    silent: [exchange({ request: "GET /x", status: "404 Not Found", json: { error: true, reason: "no" } })],
  },
  value: {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: { error: true, reason: "Value required for key 'email'." },
      }),
    ],
    silent: [exchange({ request: "GET /x", status: "400 Bad Request", json: { error: true, reason: "no" } })],
  },
  thrown: {
    fires: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: { error: true, reason: "Something went wrong." },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "500 Internal Server Error",
        json: { error: true, reason: "no" },
      }),
    ],
  },
};

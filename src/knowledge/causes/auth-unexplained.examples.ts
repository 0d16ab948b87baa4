import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { authUnexplainedCauses } from "./auth-unexplained.ts";

export const authUnexplainedExamples: ExamplesOf<typeof authUnexplainedCauses> = {
  "credentials-refused": {
    fires: [exchange({ sent: { Authorization: "Bearer a" }, status: 401 })],
    silent: [exchange({ status: 401 })],
  },
  "no-credentials": {
    fires: [exchange({ status: 401 })],
    silent: [
      exchange({ sent: { Authorization: "Bearer a" }, status: 401 }),
      exchange({
        request: "OPTIONS /a",
        sent: { "Access-Control-Request-Method": "GET", Origin: "https://app.example" },
        status: 401,
      }),
    ],
  },
  "no-credentials-seen": {
    fires: [exchange({ status: 401, notes: { fields: "incomplete" } })],
    silent: [exchange({ sent: { Authorization: "Bearer a" }, status: 401 })],
  },
  "known-and-refused": {
    fires: [exchange({ sent: { Authorization: "Bearer a" }, status: 403 })],
    silent: [exchange({ status: 403 })],
  },
  "anonymous-and-refused": {
    fires: [exchange({ status: 403, json: { error: "x" } })],
    silent: [exchange({ status: 403, json: { error: "x" }, sent: { Authorization: "Bearer a" } })],
  },
  "known-perhaps-not-allowed": {
    fires: [exchange({ sent: { Authorization: "Bearer a" }, status: 401 })],
    silent: [exchange({ status: 401 })],
  },
};

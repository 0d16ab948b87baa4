import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { applicationUnexplainedCauses } from "./application-unexplained.ts";

export const applicationUnexplainedExamples: ExamplesOf<typeof applicationUnexplainedCauses> = {
  "says-own-timeout": {
    fires: [exchange({ status: 503, json: { message: "The job timed out" } })],
    silent: [exchange({ status: 503, json: { message: "x" } })],
  },
  "timeout-in-json": {
    fires: [exchange({ status: 408, json: { message: "Request Timeout" } })],
    silent: [exchange({ status: 408, json: { message: "x" } })],
  },
  "gateway-status-by-application": {
    fires: [exchange({ status: 502, json: { error: "x" } })],
    silent: [exchange({ status: 502, page: "Bad Gateway" })],
  },
  "own-message": {
    fires: [exchange({ status: 500, json: { error: "Ledger is closed" } })],
    silent: [exchange({ status: 500, json: { error: "Internal Server Error" } })],
  },
  "plain-words": {
    fires: [exchange({ status: 500, json: { error: "Internal Server Error" } })],
    silent: [exchange({ status: 500, json: { error: "x" } })],
  },
  teapot: { fires: [exchange({ status: 418 })], silent: [exchange({ status: 400 })] },
};

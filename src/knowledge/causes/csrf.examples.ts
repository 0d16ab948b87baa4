import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { csrfCauses } from "./csrf.ts";

export const csrfExamples: ExamplesOf<typeof csrfCauses> = {
  "says-csrf": {
    fires: [exchange({ status: 403, json: { code: "EBADCSRFTOKEN" }, request: "POST /form" })],
    silent: [exchange({ status: 403, json: { error: "x" }, request: "POST /form" })],
  },
};

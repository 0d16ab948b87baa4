import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { piHoleCauses } from "./pi-hole.ts";

export const piHoleExamples: ExamplesOf<typeof piHoleCauses> = {
  "login-wanted": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { error: { key: "unauthorized", message: "Unauthorized", hint: null }, took: 0.0001 },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
};

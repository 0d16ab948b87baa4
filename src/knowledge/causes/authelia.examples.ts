import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { autheliaCauses } from "./authelia.ts";

export const autheliaExamples: ExamplesOf<typeof autheliaCauses> = {
  "login-wrong": {
    fires: [
      exchange({
        request: "POST /api/firstfactor",
        status: "401 Unauthorized",
        json: { status: "KO", message: "Authentication failed. Check your credentials." },
      }),
    ],
    silent: [exchange({ status: "401 Unauthorized", json: { message: "No." } })],
  },
};

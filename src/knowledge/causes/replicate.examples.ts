import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { replicateCauses } from "./replicate.ts";

const say = (status: number, title: string, detail = "It says why.", sent: Record<string, string> = {}) =>
  exchange({ request: "POST /v1/predictions", sent, status, json: { title, detail, status } });
const NOT_VALID = "You did not pass a valid authentication token";
const NONE = "You did not pass an authentication token";
const BEARER = { Authorization: "Bearer r8_0123" };

export const replicateExamples: ExamplesOf<typeof replicateCauses> = {
  "token-refused": {
    fires: [say(401, "Unauthenticated", NOT_VALID, BEARER)],
    silent: [
      say(401, "Unauthenticated", NOT_VALID),
      say(401, "Unauthenticated", "No.", BEARER),
      say(401, "Unauthenticated", NONE, BEARER),
    ],
  },
  "token-not-seen": {
    fires: [say(401, "Unauthenticated", NONE, BEARER)],
    silent: [say(401, "Unauthenticated", NOT_VALID, BEARER), say(401, "Unauthenticated", NONE)],
  },
  "token-of-other-form": {
    fires: [say(401, "Unauthenticated", NONE, BEARER)],
    silent: [say(401, "Unauthenticated", NOT_VALID, BEARER), say(401, "Unauthenticated", NONE)],
  },
  "token-missing": {
    fires: [say(401, "Unauthenticated", NONE)],
    silent: [say(401, "Unauthenticated", NOT_VALID, BEARER)],
  },
  "no-credit": { fires: [say(402, "Insufficient credit")], silent: [say(402, "Payment Required")] },
  version: {
    fires: [say(422, "Invalid version or not permitted")],
    silent: [say(422, "Input validation failed")],
  },
  input: { fires: [say(422, "Input validation failed")], silent: [say(422, "Unprocessable Entity")] },
};

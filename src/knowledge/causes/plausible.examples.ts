import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { plausibleCauses } from "./plausible.ts";

const event = (fields: Readonly<Record<string, string>>) =>
  exchange({
    request: "POST /api/event",
    status: "202 Accepted",
    fields: { "Content-Type": "text/plain; charset=utf-8", ...fields },
    body: "ok",
  });

export const plausibleExamples: ExamplesOf<typeof plausibleCauses> = {
  "event-dropped": {
    fires: [event({ "X-Plausible-Dropped": "1" })],
    silent: [event({}), event({ "X-Plausible-Dropped": "0" })],
  },
};

import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { eventStreamChecks } from "./event-stream.ts";

const stream = (events: readonly number[], time: number, wait = 30, type = "text/event-stream") =>
  exchange({
    request: "GET /stream",
    type: "eventsource",
    time,
    notes: { wait, receive: time - wait, body: "unseen", events: events.join(" ") },
    status: "200 OK",
    fields: { "Content-Type": type },
  });

export const eventStreamCheckExamples: ExamplesOfChecks<typeof eventStreamChecks> = {
  "events-in-one-burst": {
    fires: [stream([20_000, 20_001.2, 20_002, 20_002.9], 20_010)],
    silent: [
      // One by one.
      stream([5_000, 10_000, 15_000, 20_000], 20_010),
      // One alone, and two.
      stream([20_000], 20_010),
      stream([20_000, 20_001], 20_010),
      // What was missed comes at the beginning.
      stream([40, 41, 42, 43], 20_010),
      // The stream went on: the application may collect.
      stream([20_000, 20_001, 20_002], 60_000),
      // The response itself came late: told as a cause.
      stream([20_000, 20_001, 20_002], 20_010, 19_990),
      stream([20_000, 20_001, 20_002], 20_010, 30, "text/plain"),
    ],
  },
};

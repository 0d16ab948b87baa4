import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { eventStreamCauses } from "./event-stream.ts";

const EVENTS = "event: tick\ndata: 0\n\nevent: tick\ndata: 1\n\n";
const stream = (
  wait: number,
  receive: number,
  body = EVENTS,
  server = "Server: nginx",
  type = "text/event-stream",
) =>
  exchange({
    request: "GET /stream",
    notes: { type: "fetch", wait, receive },
    status: "200 OK",
    fields: [`Content-Type: ${type}`, ...(server === "" ? [] : [server])],
    body,
  });

const cut = (fields: Record<string, string>, body = "") =>
  exchange({
    request: "GET /events",
    notes: { type: "eventsource", failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
    status: "200 OK",
    fields: { "Content-Type": "text/event-stream", ...fields },
    body,
  });

const waiting = (time: number, fields: Record<string, string>, body = "") =>
  exchange({
    request: "GET /events",
    notes: { type: "eventsource", time },
    status: "200 OK",
    fields: { "Content-Type": "text/event-stream", ...fields },
    body,
  });

export const eventStreamExamples: ExamplesOf<typeof eventStreamCauses> = {
  "compressed-and-cut": {
    fires: [cut({ "X-Powered-By": "Express", "Content-Encoding": "gzip" })],
    silent: [
      cut({ "X-Powered-By": "Express" }),
      cut({ "X-Powered-By": "Express", "Content-Encoding": "gzip" }, EVENTS),
    ],
  },
  "compressed-and-silent": {
    fires: [waiting(60_046, { "X-Powered-By": "Express", "Content-Encoding": "gzip" })],
    silent: [
      waiting(60_046, { "X-Powered-By": "Express" }),
      waiting(9, { "X-Powered-By": "Express", "Content-Encoding": "gzip" }),
      waiting(60_046, { "X-Powered-By": "Express", "Content-Encoding": "gzip" }, EVENTS),
      cut({ "X-Powered-By": "Express", "Content-Encoding": "gzip" }),
    ],
  },
  "held-back-by-proxy": {
    fires: [
      stream(5_018, 1),
      stream(12_000, 3, '{"a":1}\n{"a":2}\n', "Server: nginx", "application/x-ndjson"),
    ],
    silent: [
      stream(20, 5_000),
      stream(400, 1),
      stream(5_018, 1, "data: 0\n\n"),
      stream(5_018, 1, '[{"a":1}]', "Server: nginx", "application/json"),
      stream(5_018, 1, EVENTS, ""),
    ],
  },
  "held-back": {
    fires: [stream(5_018, 1, EVENTS, "")],
    silent: [stream(5_018, 900, EVENTS, ""), stream(5_018, 1, "data: 0\n\n", "")],
  },
};

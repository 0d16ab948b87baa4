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

/** As Chromium records it: each event with its time, and no body before somebody asks for it. */
const recorded = (wait: number, receive: number, ...events: readonly number[]) =>
  exchange({
    request: "GET /stream",
    notes: { type: "eventsource", wait, receive, events: events.join(" "), body: "unseen" },
    status: "200 OK",
    fields: { "Content-Type": "text/event-stream" },
  });

const cut = (fields: Record<string, string>, body = "") =>
  exchange({
    request: "GET /events",
    notes: { type: "eventsource", failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
    status: "200 OK",
    fields: { "Content-Type": "text/event-stream", ...fields },
    body,
  });

const silent = (request: string, time: number, fields: Record<string, string> = {}, body = "") =>
  exchange({
    request,
    notes: { type: "fetch", failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
    time,
    status: "200 OK",
    fields: { "Content-Type": "text/event-stream", ...fields },
    body,
  });

/** As the browser's network events tell it, which hand out no body: what came before the end is not known. */
const unseen = (request: string, time: number, fields: Record<string, string> = {}) =>
  `# body: unseen\n${silent(request, time, fields)}`;

export const eventStreamExamples: ExamplesOf<typeof eventStreamCauses> = {
  "compressed-and-cut": {
    fires: [cut({ "X-Powered-By": "Express", "Content-Encoding": "gzip" })],
    silent: [
      cut({ "X-Powered-By": "Express" }),
      cut({ "X-Powered-By": "Express", "Content-Encoding": "gzip" }, EVENTS),
    ],
  },
  "compressed-and-cut-after-a-while": {
    fires: [silent("GET /events", 30_000, { "Content-Encoding": "gzip" })],
    silent: [
      silent("GET /events", 30_000),
      silent("GET /events", 900, { "Content-Encoding": "gzip" }),
      silent("GET /events", 30_000, { "Content-Encoding": "gzip" }, EVENTS),
      unseen("GET /events", 30_000, { "Content-Encoding": "gzip" }),
    ],
  },
  "cut-at-route-limit": {
    fires: [silent("GET /events", 15_030, { Server: "envoy" })],
    silent: [
      silent("GET /events", 15_030, { Server: "nginx" }),
      silent("GET /events", 40_000, { Server: "envoy" }),
    ],
  },
  "silent-to-a-limit": {
    fires: [silent("GET /events", 60_040), silent("POST /chat", 300_010)],
    silent: [
      silent("GET /events", 85_000),
      silent("GET /events", 60_040, {}, EVENTS),
      unseen("GET /events", 60_040),
    ],
  },
  "answer-held-back-perhaps": {
    fires: [silent("POST /chat", 85_000)],
    silent: [
      silent("POST /chat", 60_040),
      silent("POST /chat", 2_000),
      silent("POST /chat", 85_000, {}, EVENTS),
      unseen("POST /chat", 85_000),
    ],
  },
  "silent-and-cut": {
    fires: [silent("GET /events", 85_000)],
    silent: [
      silent("GET /events", 2_000),
      silent("GET /events", 85_000, {}, EVENTS),
      unseen("GET /events", 85_000),
    ],
  },
  "ended-before-an-event": {
    fires: [silent("GET /events", 85_000)],
    silent: [
      silent("GET /events", 2_000),
      silent("GET /events", 85_000, {}, EVENTS),
      unseen("GET /events", 85_000),
    ],
  },
  "held-back-perhaps": {
    fires: [silent("GET /events", 85_000)],
    silent: [
      silent("GET /events", 2_000),
      silent("GET /events", 85_000, {}, EVENTS),
      unseen("GET /events", 85_000),
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
    fires: [stream(5_018, 1, EVENTS, ""), recorded(5_018, 1, 5_018, 5_019)],
    silent: [
      stream(5_018, 900, EVENTS, ""),
      stream(5_018, 1, "data: 0\n\n", ""),
      recorded(5_018, 1, 5_018),
      recorded(20, 5_000, 20, 5_020),
    ],
  },
};

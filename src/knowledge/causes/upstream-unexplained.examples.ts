import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { upstreamUnexplainedCauses } from "./upstream-unexplained.ts";

export const upstreamUnexplainedExamples: ExamplesOf<typeof upstreamUnexplainedCauses> = {
  "timeout-at-once-refused": {
    fires: [exchange({ status: 504, notes: { time: "3" } })],
    silent: [
      exchange({ status: 504, notes: { time: "900" } }),
      exchange({
        status: "504 Gateway Time-out",
        fields: { Server: "nginx", "Content-Type": "text/html" },
        body: "<center><h1>504 Gateway Time-out</h1></center>\n<hr><center>nginx</center>",
        notes: { time: "3" },
      }),
    ],
  },
  "timeout-at-once-stored": {
    fires: [exchange({ status: 504, notes: { time: "3" } })],
    silent: [exchange({ status: 504, notes: { time: "900" } })],
  },
  "unavailable-at-once": {
    fires: [exchange({ status: 503, page: "Sorry", notes: { time: "3" } })],
    silent: [
      exchange({
        status: 503,
        notes: { time: "20" },
        fields: { Server: "Microsoft-HTTPAPI/2.0", "Content-Type": "text/html; charset=us-ascii" },
      }),
      exchange({ status: 503, page: "Sorry", notes: { time: "9000" } }),
    ],
  },
  "large-head": {
    fires: [exchange({ status: 502, sent: { Cookie: "a".repeat(9_000) }, time: 40 })],
    silent: [
      exchange({ status: 502, time: 40 }),
      exchange({ status: 502, sent: { Cookie: "a".repeat(9_000) }, time: 30_000 }),
    ],
  },
  "cut-during-upload": {
    fires: [exchange({ request: "POST /files", sent: { "Content-Length": "30000000" }, status: 502 })],
    silent: [exchange({ request: "POST /files", sent: { "Content-Length": "300" }, status: 502 })],
  },
  "waited-a-limit": {
    fires: [exchange({ status: 502, time: 30_040 }), exchange({ status: 503, time: 60_012 })],
    silent: [exchange({ status: 502, time: 17_400 }), exchange({ status: 502, time: 29_400 })],
  },
  "lost-after-work": {
    fires: [exchange({ status: 502, time: 17_400 })],
    silent: [exchange({ status: 502, time: 40 })],
  },
  "waited-long": {
    fires: [exchange({ status: 502, notes: { time: "60000" } })],
    silent: [exchange({ status: 502, notes: { time: "60" } })],
  },
  "gateway-timeout": { fires: [exchange({ status: 504 })], silent: [exchange({ status: 502 })] },
  "failed-at-once": {
    fires: [exchange({ status: 502, notes: { time: "3" } })],
    silent: [
      exchange({
        status: "502 Proxy Error",
        fields: { Server: "Apache", "Content-Type": "text/html; charset=iso-8859-1" },
        notes: { time: "12" },
      }),
      exchange({ status: 502, notes: { time: "9000" } }),
    ],
  },
  "kept-connection-lost": {
    fires: [
      `${exchange({ request: "POST /orders", status: 201 })}\n----\n${exchange({ request: "POST /orders", status: 502, time: 7 })}`,
    ],
    silent: [
      exchange({ request: "POST /orders", status: 502, time: 7 }),
      `${exchange({ request: "GET /orders", status: 200 })}\n----\n${exchange({ request: "GET /orders", status: 502, time: 7 })}`,
      `${exchange({ request: "POST /orders", status: 502 })}\n----\n${exchange({ request: "POST /orders", status: 502, time: 7 })}`,
      `${exchange({ request: "POST /orders", status: 201 })}\n----\n${exchange({ request: "POST /orders", status: 502, time: 7000 })}`,
    ],
  },
  "answered-just-now": {
    fires: [
      `${exchange({ request: "GET /orders", status: 200, time: 20, notes: { ago: "2" } })}\n----\n${exchange({ request: "GET /orders", status: 502, time: 7 })}`,
    ],
    silent: [
      `${exchange({ request: "GET /orders", status: 200, time: 20, notes: { ago: "40" } })}\n----\n${exchange({ request: "GET /orders", status: 502, time: 7 })}`,
      `${exchange({ request: "GET /orders", status: 502, time: 20, notes: { ago: "2" } })}\n----\n${exchange({ request: "GET /orders", status: 502, time: 7 })}`,
    ],
  },
  "waited-and-lost": {
    fires: [exchange({ status: 502 })],
    silent: [exchange({ status: 502, json: { error: "x" } })],
  },
};

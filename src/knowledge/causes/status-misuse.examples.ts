import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { statusMisuseCauses } from "./status-misuse.ts";

export const statusMisuseExamples: ExamplesOf<typeof statusMisuseCauses> = {
  "outside-the-classes": { fires: [exchange({ status: 600 })], silent: [exchange({ status: 500 })] },
  "part-of-nothing": {
    fires: [exchange({ status: 206 })],
    silent: [exchange({ sent: { Range: "bytes=0-1" }, status: 206 })],
  },
  "unasked-part": {
    fires: [exchange({ status: 206, fields: { "Content-Range": "bytes 0-1/2" }, notes: { type: "fetch" } })],
    silent: [
      exchange({ sent: { Range: "bytes=0-1" }, status: 206, notes: { type: "fetch" } }),
      exchange({ status: 206, fields: { "Content-Range": "0-49/52" }, notes: { type: "fetch" } }),
    ],
  },
  "unasked-not-modified": {
    fires: [exchange({ sent: { "Cache-Control": "no-cache" }, status: 304 })],
    silent: [exchange({ sent: { "Cache-Control": "max-age=0", "If-None-Match": '"1"' }, status: 304 })],
  },
  "proxy-status-without-challenge": {
    fires: [exchange({ status: 407 })],
    silent: [exchange({ status: 407, fields: { "Proxy-Authenticate": "Basic" } })],
  },
  "interim-as-final": { fires: [exchange({ status: 103 })], silent: [exchange({ status: 200 })] },
  "range-without-range": {
    fires: [exchange({ status: 416 })],
    silent: [exchange({ sent: { Range: "bytes=9-" }, status: 416 })],
  },
  "answers-nothing-sent": {
    fires: [
      exchange({ request: "POST /a", sent: { "Content-Length": 3 }, content: "a=1", status: 417 }),
      exchange({ request: "POST /a", sent: { "Content-Length": 3 }, content: "a=1", status: 411 }),
      exchange({ request: "POST /a", sent: { "Content-Length": 0 }, status: 413 }),
      exchange({ request: "GET /414", status: 414 }),
      exchange({ request: "PUT /a", sent: { "If-Match": '"85m7"' }, content: "x", status: 428 }),
    ],
    silent: [
      exchange({ request: "POST /a", sent: { Expect: "100-continue" }, content: "a=1", status: 417 }),
      exchange({ request: "POST /a", content: "a=1", status: 411 }),
      exchange({ request: "POST /a", sent: { "Content-Length": 30 }, status: 413 }),
      exchange({ request: `GET /?q=${"a".repeat(300)}`, status: 414 }),
      exchange({ request: "PUT /a", content: "x", status: 428 }),
    ],
  },
};

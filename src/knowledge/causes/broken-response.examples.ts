import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { brokenResponseCauses } from "./broken-response.ts";

const cutAt = (size: number, announced: number, server = "nginx") =>
  exchange({
    request: "GET /vendor.js",
    status: 200,
    fields: { Server: server, "Content-Type": "application/javascript", "Content-Length": announced },
    body: "a".repeat(size),
    notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH", time: "42" },
  });

export const brokenResponseExamples: ExamplesOf<typeof brokenResponseCauses> = {
  "not-encoded-as-said": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Encoding": "gzip" },
        notes: { failure: "net::ERR_CONTENT_DECODING_FAILED" },
      }),
    ],
    silent: [exchange({ status: 200, fields: { "Content-Encoding": "gzip" } })],
  },
  stalled: {
    fires: [exchange({ status: 200, notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH", time: "30000" } })],
    silent: [exchange({ status: 200, notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH", time: "30" } })],
  },
  "cut-at-buffers": {
    fires: [cutAt(65_536, 4_844_863)],
    silent: [cutAt(900, 4_844_863), cutAt(65_536, 70_000), cutAt(65_536, 4_844_863, "Apache")],
  },
  "cut-at-files-perhaps": {
    fires: [
      exchange({
        request: "GET /vendor.js",
        status: 200,
        fields: { Server: "nginx", "X-Powered-By": "Express", "Content-Length": 4_844_863 },
        notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH", body: "unseen" },
      }),
    ],
    silent: [
      cutAt(900, 4_844_863),
      exchange({ status: 200, notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING", body: "unseen" } }),
    ],
  },
  truncated: {
    fires: [exchange({ status: 200, notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" } })],
    silent: [exchange({ status: 200, notes: { failure: "net::ERR_ABORTED" } })],
  },
  "length-wrong": {
    fires: [exchange({ status: 200, notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH" } })],
    silent: [exchange({ status: 200, notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" } })],
  },
  "stalled-perhaps": {
    fires: [exchange({ status: 200, notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" } })],
    silent: [exchange({ status: 200 })],
  },
  "headers-conflict": {
    fires: [exchange({ status: "200\nContent-Length: 5", fields: { "Content-Length": "7" } })],
    silent: [exchange({ status: 200, fields: { "Content-Length": "7" } })],
  },
  "without-status-line": {
    fires: [exchange({ status: 200, body: "HTTP/1.1 200 OK" })],
    silent: [exchange({ status: 200, body: "hello" })],
  },
  "json-breaks-off": {
    fires: [exchange({ status: 200, fields: { "Content-Type": "application/json" }, body: '[{"a":1},{"a"' })],
    silent: [exchange({ status: 200, json: [{ a: 1 }] })],
  },
};

import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { brokenResponseCauses } from "./broken-response.ts";

const cutAt = (size: number, announced: number, server = "nginx") =>
  exchange({
    request: "GET /vendor.js",
    status: 200,
    fields: { Server: server, "Content-Type": "application/javascript", "Content-Length": announced },
    body: "a".repeat(size),
    notes: { failure: "net::ERR_CONTENT_LENGTH_MISMATCH", time: "42" },
  });

/** As Firefox records what did not come whole: without a name, and without a type. */
const came = (size: number, fields: Record<string, string | number>, more: Partial<Parts> = {}) =>
  exchange({
    sent: { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0" },
    status: 200,
    fields: { "Content-Type": "application/javascript", ...fields },
    body: "a".repeat(size),
    ...more,
  });
const LENGTH = { "Content-Length": 900_000 };
const page = (fields: Record<string, string | number>) =>
  came(0, { "Content-Type": "text/html", ...fields }, { sent: { Accept: "text/html" } });

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
    silent: [
      exchange({ status: 200, notes: { failure: "net::ERR_ABORTED" } }),
      exchange({
        status: 200,
        time: 30_000,
        notes: { failure: "net::ERR_INCOMPLETE_CHUNKED_ENCODING" },
        fields: { "Content-Type": "text/event-stream" },
      }),
    ],
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
  "fewer-at-buffers": {
    fires: [came(65_536, { ...LENGTH, Server: "nginx" }, { time: 42 })],
    silent: [
      came(65_536, LENGTH, { time: 42 }),
      came(900, { ...LENGTH, Server: "nginx" }, { time: 42 }),
      came(65_536, { ...LENGTH, Server: "nginx" }, { type: "script", time: 42 }),
    ],
  },
  "fewer-after-a-while": {
    fires: [came(900, LENGTH, { notes: { time: "3000", receive: "2500" } })],
    silent: [
      came(900, LENGTH, { notes: { time: "300", receive: "250" } }),
      came(900, LENGTH, { notes: { time: "3000", receive: "250" } }),
      came(900, { "Content-Length": 900 }, { notes: { time: "3000", receive: "2500" } }),
    ],
  },
  "fewer-than-announced": {
    fires: [came(900, LENGTH)],
    silent: [
      came(900, { "Content-Length": 900 }),
      came(900, { "Content-Length": 900_000, "Content-Encoding": "gzip" }),
      came(900, { "Content-Length": 900_000, "Content-Type": "video/mp4" }),
      came(900, LENGTH, { type: "script" }),
      came(900, LENGTH, { sent: { "User-Agent": "curl/8.5.0" } }),
      came(900, LENGTH, { request: "HEAD /" }),
      came(900, LENGTH, { notes: { body: "unseen" } }),
    ],
  },
  "fewer-for-nobody": {
    fires: [came(900, LENGTH)],
    silent: [came(900, { "Content-Length": 900 }), came(900, LENGTH, { type: "script" })],
  },
  "page-decoded-to-nothing": {
    fires: [page({ "Content-Encoding": "gzip" })],
    silent: [
      page({}),
      page({ "Content-Encoding": "gzip", "Content-Length": 20 }),
      page({ "Content-Encoding": "gzip", "Content-Disposition": "attachment" }),
      page({ "Content-Encoding": "gzip", "Content-Type": "image/svg+xml" }),
      came(0, { "Content-Encoding": "gzip", "Content-Type": "text/html" }),
      came(9, { "Content-Encoding": "gzip", "Content-Type": "text/html" }, { sent: { Accept: "text/html" } }),
    ],
  },
};

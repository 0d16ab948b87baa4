import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { conditionalCauses } from "./conditional.ts";

export const conditionalExamples: ExamplesOf<typeof conditionalCauses> = {
  "write-condition-failed": {
    fires: [exchange({ request: "PUT /a", sent: { "If-Match": '"1"' }, status: 412 })],
    silent: [
      exchange({ request: "PUT /a", status: 412 }),
      exchange({ request: "GET /a", sent: { "If-None-Match": '"1"' }, status: 412 }),
      exchange({ request: "PUT /a", sent: { "If-None-Match": "*" }, status: 412 }),
    ],
  },
  "range-beyond-length": {
    fires: [
      exchange({ sent: { Range: "bytes=900-" }, status: 416, fields: { "Content-Range": "bytes */800" } }),
    ],
    silent: [exchange({ sent: { Range: "bytes=900-" }, status: 416 })],
  },
  "state-has-changed": {
    fires: [
      exchange({ request: "PUT /a", sent: { "If-Match": '"1"' }, status: 412 }),
      exchange({
        request: "DELETE /a",
        sent: { "If-Unmodified-Since": "Mon, 01 Jan 2024 00:00:00 GMT" },
        status: 412,
      }),
    ],
    silent: [exchange({ request: "PUT /a", status: 412 })],
  },
  "condition-failed": {
    fires: [exchange({ sent: { "If-Modified-Since": "Mon, 01 Jan 2024 00:00:00 GMT" }, status: 412 })],
    silent: [
      exchange({ request: "PUT /a", status: 412 }),
      exchange({ request: "PUT /a", sent: { "If-None-Match": "*" }, status: 412 }),
    ],
  },
  "number-of-a-rule": {
    fires: [exchange({ status: 412 })],
    silent: [
      exchange({ sent: { "If-Match": '"a"' }, status: 412 }),
      exchange({ status: 412, json: { code: "ORDER_CLOSED", message: "The order is closed" } }),
    ],
  },
  "number-of-a-challenge": {
    fires: [exchange({ status: 412 })],
    silent: [
      exchange({ sent: { "If-None-Match": "*" }, status: 412 }),
      exchange({ status: 412, json: { code: "ORDER_CLOSED", message: "The order is closed" } }),
    ],
  },
  "condition-wanted": {
    fires: [exchange({ request: "PUT /a", status: 428, notes: { fields: "incomplete" } })],
    silent: [
      exchange({ request: "PUT /a", status: 428, sent: { "If-Match": '"1"' } }),
      exchange({ request: "PUT /a", status: 412, notes: { fields: "incomplete" } }),
    ],
  },
  "says-version": {
    fires: [exchange({ status: 409, json: { message: "Version mismatch: expected 4" } })],
    silent: [exchange({ status: 409, json: { message: "x" } })],
  },
  "range-beyond-end": {
    fires: [exchange({ sent: { Range: "bytes=900-" }, status: 416 })],
    silent: [
      exchange({ sent: { Range: "bytes=900-" }, status: 206 }),
      exchange({ status: 416, fields: { "Content-Range": "bytes */14" } }),
      exchange({ sent: { Range: "pages=102-113" }, status: 416 }),
    ],
  },
  "json-called-otherwise": {
    fires: [
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "text/plain;charset=UTF-8" },
        content: '{"a":1}',
        status: 415,
      }),
    ],
    silent: [
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "application/json" },
        content: '{"a":1}',
        status: 415,
      }),
      exchange({ request: "POST /a", sent: { "Content-Type": "text/plain" }, content: "a", status: 415 }),
      // It reads JSON as text, and refuses the file in it.
      exchange({
        request: "POST /files",
        sent: { "Content-Type": "text/plain" },
        content: '{"a":1}',
        status: 415,
        json: { error: "This media type of file is not supported" },
      }),
      exchange({
        request: "POST /a",
        sent: { "Content-Type": "text/plain" },
        content: '{"a":1}',
        status: 415,
        json: { message: "Non-gRPC request matched gRPC route" },
      }),
    ],
  },
  "type-not-taken": {
    fires: [exchange({ request: "POST /a", status: 415 })],
    silent: [exchange({ request: "POST /a", sent: { "Content-Type": "text/xml" }, status: 415 })],
  },
  "says-type-as-status": {
    fires: [exchange({ status: 415, json: { message: "Content-Type must be application/json" } })],
    silent: [exchange({ status: 415, json: { message: "x" } })],
  },
  "says-type": {
    fires: [
      exchange({
        request: "POST /a",
        status: 400,
        json: { message: "Content-Type must be application/json" },
      }),
      exchange({ status: 415, json: { message: "Content-Type must be application/json" } }),
    ],
    silent: [
      exchange({ request: "POST /a", status: 400, json: { message: "x" } }),
      exchange({ status: 406, json: { detail: "The requested media type is not supported" } }),
    ],
  },
  "nothing-acceptable": {
    fires: [exchange({ sent: { Accept: "application/xml" }, status: 406 })],
    silent: [exchange({ sent: { Accept: "*/*" }, status: 406 }), exchange({ status: 406 })],
  },
  expectation: {
    fires: [exchange({ sent: { Expect: "100-continue" }, status: 417 })],
    silent: [exchange({ sent: { Expect: "100-continue" }, status: 400 }), exchange({ status: 417 })],
  },
  "length-wanted": {
    fires: [exchange({ request: "POST /a", status: 411 })],
    silent: [
      exchange({ request: "POST /a", status: 400 }),
      exchange({ request: "POST /a", sent: { "Content-Length": 3 }, content: "a=1", status: 411 }),
    ],
  },
  "length-lost-on-the-way": {
    fires: [exchange({ request: "POST /a", sent: { "Content-Length": 3 }, content: "a=1", status: 411 })],
    silent: [exchange({ request: "POST /a", status: 411 })],
  },
  "version-refused": {
    fires: [exchange({ request: "GET / HTTP/2", status: 505 })],
    silent: [exchange({ request: "GET / HTTP/2", status: 500 }), exchange({ status: 505 })],
  },
  "method-unknown": {
    fires: [exchange({ request: "POST /a", status: 501 })],
    silent: [exchange({ request: "GET /a", status: 501 })],
  },
  "html-wanted": {
    fires: [exchange({ status: 415, page: "Unsupported" })],
    silent: [exchange({ status: 415, json: { error: "x" } })],
  },
};

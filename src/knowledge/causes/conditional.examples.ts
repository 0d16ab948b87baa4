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
    fires: [exchange({ status: 412 }), exchange({ status: 412, json: { message: "Blocked for security" } })],
    silent: [
      exchange({ sent: { "If-Match": '"a"' }, status: 412 }),
      exchange({ status: 412, json: { code: "ORDER_CLOSED", message: "The order is closed" } }),
      exchange({ status: 412, json: { message: "The domain has no zone yet" } }),
    ],
  },
  "number-of-a-challenge": {
    fires: [exchange({ status: 412 })],
    silent: [
      exchange({ sent: { "If-None-Match": "*" }, status: 412 }),
      exchange({ status: 412, json: { code: "ORDER_CLOSED", message: "The order is closed" } }),
    ],
  },
  "condition-of-interface": {
    fires: [exchange({ status: 412, json: { message: "The domain has no zone yet" } })],
    silent: [
      exchange({ status: 412, sent: { "If-Match": '"a"' }, json: { message: "The domain has no zone yet" } }),
      exchange({ status: 412, page: "The domain has no zone yet" }),
      exchange({ status: 412, json: { message: "Precondition Failed" } }),
      exchange({ status: 412, json: { message: "request was banned" } }),
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
};

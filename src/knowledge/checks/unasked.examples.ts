import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { unaskedChecks } from "./unasked.ts";

const RANGE = { Range: "bytes=0-1" };
const PART = { "Content-Range": "bytes 0-1/10" };

export const unaskedCheckExamples: ExamplesOfChecks<typeof unaskedChecks> = {
  "206-unasked": {
    fires: [exchange({ status: 206, fields: PART })],
    silent: [
      exchange({ sent: RANGE, status: 206, fields: PART }),
      // Counted in records.
      exchange({ status: 206, fields: { "Content-Range": "0-24/3573458" } }),
      exchange({ status: 206, fields: PART, notes: { cache: "disk" } }),
    ],
  },
  "412-unasked": {
    fires: [exchange({ status: 412 })],
    silent: [
      exchange({ request: "PUT /a", sent: { "If-Match": '"1"' }, status: 412 }),
      exchange({ request: "MOVE /a", sent: { Overwrite: "F" }, status: 412 }),
    ],
  },
  "304-to-change": {
    fires: [exchange({ request: "PUT /a", sent: { "If-None-Match": '"1"' }, status: 304 })],
    silent: [
      exchange({ sent: { "If-None-Match": '"1"' }, status: 304 }),
      exchange({ request: "HEAD /", sent: { "If-None-Match": '"1"' }, status: 304 }),
    ],
  },
  "406-unasked": {
    fires: [exchange({ status: 406 }), exchange({ sent: { Accept: "*/*" }, status: 406 })],
    silent: [
      exchange({ sent: { Accept: "application/xml" }, status: 406 }),
      exchange({ sent: { Accept: "*/*", "Accept-Language": "eo" }, status: 406 }),
    ],
  },
  "206-to-change": {
    fires: [exchange({ request: "PUT /a", sent: RANGE, status: 206, fields: PART })],
    silent: [
      exchange({ sent: RANGE, status: 206, fields: PART }),
      exchange({ request: "PUT /a", sent: RANGE, status: 200 }),
    ],
  },
  "content-range-on-200": {
    fires: [exchange({ status: 200, fields: PART })],
    silent: [
      exchange({ sent: RANGE, status: 206, fields: PART }),
      exchange({ status: 200, fields: { "Content-Range": "items 0-9/40" } }),
    ],
  },
  "206-of-another-version": {
    fires: [
      exchange({ sent: { ...RANGE, "If-Range": '"old"' }, status: 206, fields: { ...PART, ETag: '"new"' } }),
    ],
    silent: [
      exchange({ sent: { ...RANGE, "If-Range": '"a"' }, status: 206, fields: { ...PART, ETag: '"a"' } }),
      exchange({
        sent: { ...RANGE, "If-Range": "Wed, 21 Oct 2026 07:28:00 GMT" },
        status: 206,
        fields: { ...PART, ETag: '"a"' },
      }),
    ],
  },
  "etag-unquoted": {
    fires: [
      exchange({ status: 200, fields: { ETag: "abc" } }),
      exchange({
        status: 304,
        sent: { "If-Modified-Since": "Mon, 01 Jan 2024 00:00:00 GMT" },
        fields: { ETag: "abc" },
      }),
    ],
    silent: [
      exchange({ status: 304, sent: { "If-None-Match": "abc" }, fields: { ETag: "abc" } }),
      exchange({ status: 200, fields: { ETag: '"abc"' } }),
      exchange({ status: 200, fields: { ETag: 'W/"abc"' } }),
    ],
  },
  "location-not-followed": {
    fires: [
      exchange({ request: "POST /login", status: 200, fields: { Location: "/home" }, page: "ok" }),
      exchange({ status: 404, fields: { Location: "/home" } }),
    ],
    silent: [
      exchange({ request: "POST /a", status: 201, fields: { Location: "/a/1" } }),
      exchange({ request: "POST /a", status: 202, fields: { Location: "/jobs/1" } }),
      exchange({ status: 302, fields: { Location: "/home" } }),
    ],
  },
};

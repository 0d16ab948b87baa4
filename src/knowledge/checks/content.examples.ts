import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { contentChecks } from "./content.ts";

export const contentCheckExamples: ExamplesOfChecks<typeof contentChecks> = {
  "204-with-content": {
    fires: [exchange({ status: 204, body: "x" })],
    silent: [exchange({ status: 204 }), exchange({ status: 205, body: "x" })],
  },
  "205-with-content": { fires: [exchange({ status: 205, body: "x" })], silent: [exchange({ status: 205 })] },
  "206-without-content-range": {
    fires: [exchange({ sent: { Range: "bytes=0-1" }, status: 206 })],
    silent: [
      exchange({ sent: { Range: "bytes=0-1" }, status: 206, fields: { "Content-Range": "bytes 0-1/2" } }),
    ],
  },
  "416-without-content-range": {
    fires: [exchange({ sent: { Range: "bytes=9-" }, status: 416 })],
    silent: [
      exchange({ sent: { Range: "bytes=9-" }, status: 416, fields: { "Content-Range": "bytes */5" } }),
      exchange({ sent: { Range: "pages=102-113" }, status: 416 }),
    ],
  },
  "range-ignored": {
    fires: [
      exchange({ sent: { Range: "bytes=5-" }, status: 200 }),
      exchange({ sent: { Range: "bytes=5-", "If-Range": '"a"' }, status: 200, fields: { ETag: '"a"' } }),
    ],
    silent: [
      exchange({ status: 200 }),
      exchange({
        sent: { Range: "bytes=100-", "If-Range": '"old"' },
        status: 200,
        fields: { ETag: '"new"' },
      }),
      exchange({ request: "PUT /v", sent: { Range: "bytes=0-9" }, content: "x", status: 200 }),
      exchange({ sent: { Range: "bytes=9-2" }, status: 200 }),
    ],
  },
  "304-with-other-validator": {
    fires: [exchange({ sent: { "If-None-Match": '"1"' }, status: 304, fields: { ETag: '"2"' } })],
    silent: [exchange({ sent: { "If-None-Match": 'W/"1"' }, status: 304, fields: { ETag: '"1"' } })],
  },
  "304-unasked": {
    fires: [exchange({ status: 304 })],
    silent: [
      exchange({ sent: { "If-None-Match": '"1"' }, status: 304 }),
      exchange({
        sent: { "User-Agent": "Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko" },
        status: 304,
      }),
    ],
  },
  "415-without-accept": {
    fires: [exchange({ request: "POST /a", status: 415 })],
    silent: [
      exchange({ request: "POST /a", status: 415, fields: { "Accept-Post": "application/json" } }),
      exchange({ request: "POST /a", status: 415, fields: { Accept: "application/json" } }),
    ],
  },
};

import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cachingChecks } from "./caching.ts";

const kept = (control: string, more: Record<string, string> = {}, status = 200) =>
  exchange({ status, fields: { "Cache-Control": control, ...more } });

export const cachingCheckExamples: ExamplesOfChecks<typeof cachingChecks> = {
  "cache-control-unreadable": {
    fires: [
      kept("nocache"),
      kept("max-age"),
      kept("max-age=1h"),
      kept("max_age=60"),
      kept("public, must-revalidation"),
    ],
    silent: [
      kept("public, max-age=60"),
      kept('max-age="60"'),
      kept("no-store, max-age=-1"),
      kept('private="Set-Cookie, X-A", max-age=60'),
      kept("no-cache, no-store, must-revalidate"),
      // Extensions are allowed.
      kept("max-age=60, stale-while-revalidate=30, community=UCI"),
    ],
  },
  "cache-control-contradicts": {
    fires: [
      kept("public, private, max-age=60"),
      kept("no-store, max-age=600"),
      kept("no-cache, max-age=600"),
    ],
    silent: [
      kept("no-cache, no-store, must-revalidate, max-age=0"),
      kept("public, max-age=60"),
      kept('private="Set-Cookie", public'),
      kept("private, max-age=60"),
    ],
  },
  "immutable-without-lifetime": {
    fires: [kept("public, immutable")],
    silent: [
      kept("max-age=31536000, immutable"),
      kept("immutable", { Expires: "Wed, 21 Oct 2026 07:28:00 GMT" }),
    ],
  },
  "error-kept-for-long": {
    fires: [kept("public, max-age=31536000", {}, 404), kept("s-maxage=86400", {}, 500)],
    silent: [kept("max-age=60", {}, 404), kept("max-age=31536000", {}, 410), kept("no-store", {}, 500)],
  },
  "stored-against-its-word": {
    fires: [kept("no-store", { Age: "1203" }), kept("private, max-age=60", { Age: "4" })],
    silent: [
      kept("no-store", { Age: "0" }),
      kept("public, max-age=60", { Age: "4" }),
      kept("no-store"),
      kept("no-store", { Age: "1203", "X-Cache": "edge1 miss, edge2 miss" }),
    ],
  },
  "vary-keeps-nothing": {
    fires: [kept("max-age=60", { Vary: "*" })],
    silent: [kept("max-age=60", { Vary: "Accept" }), kept("no-store", { Vary: "*" })],
  },
  "not-modified-ignored": {
    fires: [
      exchange({
        sent: { "If-None-Match": 'W/"a1"' },
        status: 200,
        fields: { ETag: 'W/"a1"' },
        notes: { received: 1_260 },
      }),
      exchange({
        sent: { "If-Modified-Since": "Wed, 21 Oct 2026 07:28:00 GMT" },
        status: 200,
        fields: { "Last-Modified": "Wed, 21 Oct 2026 07:28:00 GMT", "Content-Length": "7522" },
        notes: { received: 7_836 },
      }),
    ],
    silent: [
      exchange({
        sent: { "If-None-Match": '"a1"' },
        status: 200,
        fields: { ETag: '"a2"' },
        notes: { received: 1_260 },
      }),
      // Nobody counted what came: it may have been a 304, which Chromium shows as the stored 200.
      exchange({ sent: { "If-None-Match": '"a1"' }, status: 200, fields: { ETag: '"a1"' } }),
      // A header section came, and the file did not.
      exchange({
        sent: { "If-None-Match": 'W/"671fa30f-1bae5"' },
        status: 200,
        fields: { ETag: 'W/"671fa30f-1bae5"', "Content-Encoding": "gzip", "Content-Type": "text/css" },
        notes: { received: 110 },
      }),
      exchange({
        sent: { "If-None-Match": '"a1"' },
        status: 200,
        fields: { ETag: '"a1"', "Content-Length": "54715" },
        notes: { received: 608 },
      }),
      exchange({ sent: { "If-None-Match": '"a1"' }, status: 304, fields: { ETag: '"a1"' } }),
      exchange({
        sent: { "If-None-Match": '"a1"' },
        status: 200,
        fields: { ETag: '"a1"' },
        notes: { cache: "disk", received: 1_260 },
      }),
      exchange({
        request: "PUT /",
        sent: { "If-None-Match": '"a1"' },
        status: 200,
        fields: { ETag: '"a1"' },
        notes: { received: 1_260 },
      }),
    ],
  },
};

import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { pageInsteadCauses } from "./page-instead.ts";

const STORED_PAGE =
  '<!doctype html><html><head><title>App</title></head><body><div id="root"></div></body></html>';

export const pageInsteadExamples: ExamplesOf<typeof pageInsteadCauses> = {
  "page-for-built-asset": {
    fires: [
      exchange({
        status: 200,
        page: "App",
        request: "GET /assets/Checkout-11aa22bb.js",
        notes: { type: "script" },
      }),
    ],
    silent: [
      exchange({ status: 200, page: "App", request: "GET /assets/checkout.js", notes: { type: "script" } }),
    ],
  },
  "page-for-asset": {
    fires: [
      exchange({ status: 200, page: "App", request: "GET /logo.png", notes: { type: "image" } }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        request: "GET /js/app.js",
        notes: { type: "script", body: "unseen" },
      }),
      // The stored copy, on the second visit: a 304 has no Content-Type.
      exchange({
        status: 304,
        body: STORED_PAGE,
        request: "GET /a/b-11aa22bb.js",
        notes: { type: "script" },
      }),
    ],
    silent: [
      exchange({ status: 200, page: "App", request: "GET /logo.png", notes: { type: "document" } }),
      exchange({
        status: 304,
        body: "export const a = 1;",
        request: "GET /a/b.js",
        notes: { type: "script" },
      }),
      exchange({ status: 304, request: "GET /a/b.js", notes: { type: "script" } }),
      // A program made it for its query, a script that is labelled as a page, and a pixel of nothing.
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        request: "GET /js/script.js?r=aHR0cHM6Ly9h",
        notes: { type: "script", body: "unseen" },
      }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: "if (typeof a === 'undefined') var a = {};",
        request: "GET /js/script.js",
        notes: { type: "script" },
      }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        request: "GET /pixel.gif",
        notes: { type: "image" },
      }),
    ],
  },
  "page-for-code": {
    fires: [
      exchange({ status: 200, page: "App", request: "GET /lib", notes: { type: "script" } }),
      exchange({ status: 304, body: STORED_PAGE, request: "GET /lib", notes: { type: "script" } }),
    ],
    silent: [exchange({ status: 200, page: "App", request: "GET /lib", notes: { type: "document" } })],
  },
  "page-for-interface": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: '<html><body><div id="root"></div></body></html>',
        notes: { type: "fetch" },
      }),
    ],
    silent: [
      exchange({ status: 200, page: "A fragment", notes: { type: "fetch" } }),
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: '<html><body><h1>Offers</h1><div class="clear"></div><p>All of them</p></body></html>',
        notes: { type: "xhr" },
      }),
    ],
  },
  "page-for-json": {
    fires: [exchange({ status: 200, page: "App", request: "GET /api/users", notes: { type: "fetch" } })],
    silent: [
      exchange({ status: 200, page: "App", request: "GET /users", notes: { type: "fetch" } }),
      // The default Accept of AngularJS and axios, for a template and for JSON under another label.
      ...[
        { request: "GET /views/map.html", body: "<!doctype html><html><body><p>Map</p></body></html>" },
        { request: "GET /views/map", body: "<div>Map</div>" },
        { request: "GET /forecast", body: '[{"celsius":false}]' },
      ].map((parts) =>
        exchange({
          ...parts,
          sent: { Accept: "application/json, text/plain, */*" },
          status: 200,
          fields: { "Content-Type": "text/html" },
          notes: { type: "xhr" },
        }),
      ),
    ],
  },
  "file-for-data": {
    fires: [
      exchange({
        request: "POST /a.html",
        status: 200,
        page: "A",
        fields: { ETag: '"1"', "Last-Modified": "Sat, 21 Nov 2026 00:00:00 GMT" },
      }),
    ],
    silent: [
      exchange({ request: "POST /a", status: 200, fields: { ETag: '"1"' } }),
      ...["application/ocsp-response", "image/gif"].map((type) =>
        exchange({
          request: "POST /a",
          status: 200,
          fields: { ETag: '"1"', "Last-Modified": "Sat, 21 Nov 2026 00:00:00 GMT", "Content-Type": type },
          body: "x",
        }),
      ),
    ],
  },
  "page-for-data": {
    fires: [exchange({ status: 200, page: "x", request: "PUT /a", content: "a=1", fields: { ETag: '"1"' } })],
    silent: [exchange({ status: 200, page: "x", request: "PUT /a", content: "a=1" })],
  },
};

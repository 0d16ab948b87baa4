import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { browserPolicyCauses } from "./browser-policy.ts";

const framed = (fields: Record<string, string>, site = "same-origin") =>
  exchange({ sent: { "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": site }, status: 200, fields });

/** JSON that went out as text. */
const textCall = (mode: string) =>
  exchange({
    request: "POST /graphql",
    sent: { "Sec-Fetch-Mode": mode, "Content-Type": "text/plain;charset=UTF-8" },
    content: '{"query":"{ polls { title } }"}',
    status: "400 Bad Request",
    json: { errors: [{ message: "Must provide document" }] },
  });

const embedded = (
  policy: string,
  site: string,
  page = "",
  sent: Record<string, string> = {},
  notes: Record<string, string> = {},
) =>
  exchange({
    sent: {
      "Sec-Fetch-Mode": "no-cors",
      "Sec-Fetch-Site": site,
      ...(page === "" ? {} : { Referer: page }),
      ...sent,
    },
    status: 200,
    fields: { "Cross-Origin-Resource-Policy": policy },
    notes,
  });

export const browserPolicyExamples: ExamplesOf<typeof browserPolicyCauses> = {
  "mixed-content-unsent": {
    fires: ["# type: fetch\nGET http://api.example/orders\nOrigin: https://shop.example\n"],
    silent: [
      "# type: fetch\nGET http://localhost:8080/orders\nOrigin: https://shop.example\n",
      "# type: fetch\nGET http://api.example/orders\nOrigin: http://shop.example\n",
      "# type: image\nGET http://api.example/a.png\nReferer: https://shop.example/\n",
      "# type: fetch\n# failure: net::ERR_CONNECTION_REFUSED\nGET http://api.example/orders\nOrigin: https://shop.example\n",
    ],
  },
  "mixed-content": {
    fires: [exchange({ request: "GET http://cdn.example/lib.js", notes: { type: "script" } })],
    silent: [exchange({ request: "GET https://cdn.example/lib.js", notes: { type: "script" } })],
  },
  "framing-by-name": {
    fires: [
      exchange({
        status: 200,
        fields: { "X-Frame-Options": "DENY" },
        notes: { failure: "NS_ERROR_XFO_VIOLATION" },
      }),
    ],
    silent: [exchange({ status: 200, fields: { "X-Frame-Options": "DENY" } })],
  },
  "csp-of-page": {
    fires: [
      exchange({
        request: "GET https://api.example/a",
        notes: { type: "fetch", failure: "net::ERR_BLOCKED_BY_CSP" },
      }),
    ],
    silent: [
      exchange({
        request: "GET https://api.example/a",
        notes: { type: "document", failure: "net::ERR_BLOCKED_BY_CSP" },
      }),
    ],
  },
  "unsafe-port": {
    fires: [exchange({ request: "GET http://site.example:6000/", notes: { failure: "unnamed" } })],
    silent: [exchange({ request: "GET http://site.example:8080/", status: 200 })],
  },
  "corp-unnamed": {
    fires: [
      embedded("same-origin", "cross-site", "https://app.example/"),
      embedded("same-origin", "same-site", "https://www.site.example/"),
      embedded("same-origin", "cross-site"),
      embedded("same-site", "cross-site", "https://app.example/"),
    ],
    silent: [
      embedded("cross-origin", "cross-site", "https://app.example/"),
      embedded("same-site", "same-site", "https://www.site.example/"),
      embedded("same-origin", "same-origin", "https://site.example/"),
      // The stylesheet of another host, or a frame that hides its address, loads a file of the page's own.
      embedded("same-origin", "same-origin", "https://cdn.example/a.css"),
      // A redirect led to another site and back again.
      embedded("same-origin", "cross-site", "https://site.example/"),
      embedded("same-origin", "cross-site", "https://app.example/", { "Sec-Fetch-Mode": "cors" }),
      // Chromium names what it refuses.
      embedded("same-origin", "cross-site", "https://app.example/", {}, { type: "script" }),
    ],
  },
  corp: {
    fires: [
      exchange({
        status: 200,
        fields: { "Cross-Origin-Resource-Policy": "same-origin" },
        notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE", type: "script" },
      }),
    ],
    silent: [exchange({ status: 200, fields: { "Cross-Origin-Resource-Policy": "same-origin" } })],
  },
  framing: {
    fires: [
      exchange({
        sent: { "Sec-Fetch-Dest": "iframe" },
        status: 200,
        fields: { "X-Frame-Options": "DENY" },
        notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE" },
      }),
    ],
    silent: [
      exchange({
        sent: { "Sec-Fetch-Dest": "iframe" },
        status: 200,
        notes: { failure: "net::ERR_BLOCKED_BY_RESPONSE" },
      }),
    ],
  },
  "framing-forbidden": {
    fires: [
      framed({ "X-Frame-Options": "DENY" }),
      framed({ "X-Frame-Options": "SAMEORIGIN" }, "cross-site"),
      framed({ "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'" }),
    ],
    silent: [
      framed({ "X-Frame-Options": "SAMEORIGIN" }),
      // What the policy says of frames counts alone (CSP 3, 6.4.2).
      framed({ "X-Frame-Options": "DENY", "Content-Security-Policy": "frame-ancestors *" }),
      framed({ "X-Frame-Options": "ALLOWALL" }, "cross-site"),
      exchange({
        sent: { "Sec-Fetch-Dest": "document" },
        status: 200,
        fields: { "X-Frame-Options": "DENY" },
      }),
    ],
  },
  embedding: {
    fires: [exchange({ status: 200, notes: { failure: "net::ERR_BLOCKED_BY_ORB", type: "image" } })],
    silent: [exchange({ status: 200, notes: { failure: "net::ERR_FAILED", type: "image" } })],
  },
  csp: {
    fires: [exchange({ status: 302, notes: { failure: "net::ERR_BLOCKED_BY_CSP" } })],
    silent: [exchange({ status: 302, notes: { failure: "net::ERR_FAILED" } })],
  },
  nosniff: {
    fires: [
      exchange({
        request: "GET /a.css",
        status: 200,
        fields: { "Content-Type": "text/plain", "X-Content-Type-Options": "nosniff" },
        notes: { type: "stylesheet" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /a.css",
        status: 200,
        fields: { "Content-Type": "text/css", "X-Content-Type-Options": "nosniff" },
        notes: { type: "stylesheet" },
      }),
    ],
  },
  "module-type": {
    fires: [
      exchange({
        request: "GET /m.js",
        sent: { "Sec-Fetch-Mode": "cors" },
        status: 200,
        fields: { "Content-Type": "application/octet-stream" },
        notes: { type: "script" },
      }),
      exchange({
        request: "GET /m.mjs",
        status: 200,
        fields: { "Content-Type": "application/octet-stream" },
        notes: { type: "script" },
      }),
      // A plain http page: no fetch metadata, and Origin for a load with CORS alone.
      exchange({
        request: "GET /m.js",
        sent: { Origin: "http://site.example" },
        status: 200,
        fields: { "Content-Type": "text/plain" },
        notes: { type: "script" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /m.js",
        sent: { "Sec-Fetch-Mode": "no-cors" },
        status: 200,
        fields: { "Content-Type": "application/octet-stream" },
        notes: { type: "script" },
      }),
    ],
  },
  "no-cors-answer": {
    fires: [
      exchange({
        sent: { Referer: "https://app.example/" },
        status: 200,
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
    ],
    silent: [
      exchange({
        sent: { Referer: "https://app.example/" },
        status: 200,
        fields: { Date: "x" },
        notes: { failure: "net::ERR_ABORTED", type: "fetch" },
      }),
    ],
  },
  "no-cors-type": { fires: [textCall("no-cors")], silent: [textCall("cors")] },
  "redirect-manual": {
    fires: [
      exchange({
        request: "GET /b",
        notes: { failure: "net::ERR_ABORTED", type: "fetch", time: "1" },
        before: [exchange({ request: "GET /a", status: 302, fields: { Location: "/b" } })],
      }),
    ],
    silent: [
      exchange({ request: "GET /b", notes: { failure: "net::ERR_ABORTED", type: "fetch", time: "1" } }),
    ],
  },
  "redirect-error": {
    fires: [
      exchange({
        status: 302,
        fields: { Location: "/b" },
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
    silent: [
      exchange({ status: 302, fields: { Location: "/b" }, notes: { type: "fetch" } }),
      exchange({
        sent: { Origin: "null", "Sec-Fetch-Mode": "cors" },
        status: 302,
        fields: { Location: "/b", Date: "x" },
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
    ],
  },
};

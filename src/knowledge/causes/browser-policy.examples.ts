import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { browserPolicyCauses } from "./browser-policy.ts";

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
};

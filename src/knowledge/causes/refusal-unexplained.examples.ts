import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { refusalUnexplainedCauses } from "./refusal-unexplained.ts";

export const refusalUnexplainedExamples: ExamplesOf<typeof refusalUnexplainedCauses> = {
  "foreign-image": {
    fires: [
      exchange({
        request: "GET /a.png",
        sent: { Referer: "https://other.example/" },
        status: 403,
        notes: { type: "image" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /a.png",
        sent: { Referer: "https://other.example/" },
        status: 403,
        json: { message: "the plan is over" },
        notes: { type: "image" },
      }),
      exchange({
        request: "GET /a.png",
        sent: { Referer: "https://site.example/" },
        status: 403,
        notes: { type: "image" },
      }),
    ],
  },
  folder: {
    fires: [exchange({ request: "GET /uploads/", status: 403 })],
    silent: [exchange({ request: "GET /uploads", status: 403 })],
  },
  "form-without-token": {
    fires: [
      exchange({
        request: "POST /form",
        sent: { "Content-Type": "application/x-www-form-urlencoded" },
        status: 403,
      }),
    ],
    silent: [exchange({ request: "GET /form", status: 403 })],
  },
  "plain-http": {
    fires: [exchange({ request: "GET http://site.example/secure/", status: 403 })],
    silent: [exchange({ request: "GET /secure/", status: 403 })],
  },
  "private-area": {
    fires: [exchange({ request: "GET /admin", status: 403 })],
    silent: [
      exchange({ request: "GET /shop", status: 403 }),
      exchange({ request: "GET /admin/orders", sent: { "X-Access-Token": "0f1e" }, status: 403 }),
    ],
  },
  "library-named": {
    fires: [exchange({ status: 403, sent: { "User-Agent": "libcurl/7.47.0 r-curl/0.9.6" } })],
    silent: [
      exchange({ status: 403, sent: { "User-Agent": "Mozilla/5.0 (X11; Linux x86_64)" } }),
      exchange({ status: 403, sent: { "User-Agent": "libcurl/7.47.0" }, json: { error: "no" } }),
    ],
  },
  "library-counted": {
    fires: [exchange({ status: 429, sent: { "User-Agent": "python-requests/2.9.1" } })],
    silent: [
      exchange({ status: 429, sent: { "User-Agent": "acme-sync/1.0 (ops@acme.test)" } }),
      exchange({
        status: 429,
        sent: { "User-Agent": "python-requests/2.9.1" },
        fields: { "Retry-After": "9" },
      }),
    ],
  },
  "tool-named": {
    fires: [
      exchange({ request: "GET /linux/app-1.2.tar.gz", status: 403, sent: { "User-Agent": "curl/8.16.0" } }),
    ],
    silent: [
      exchange({ request: "GET /orders", status: 403, sent: { "User-Agent": "curl/8.16.0" } }),
      exchange({
        request: "GET /linux/app-1.2.tar.gz",
        status: 403,
        sent: { "User-Agent": "Mozilla/5.0 (X11)" },
      }),
    ],
  },
  "fixed-refusal": {
    fires: [exchange({ status: 403, page: "Forbidden" })],
    silent: [exchange({ status: 403, json: { error: "x" } })],
  },
  "refused-by-application": {
    fires: [exchange({ status: 403, json: { error: "x" } })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
};

import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { redirectChecks } from "./redirect.ts";

export const redirectCheckExamples: ExamplesOfChecks<typeof redirectChecks> = {
  "post-becomes-get": {
    fires: [
      exchange({ request: "POST /a", status: 302, fields: { Location: "/b" } }),
      exchange({
        request: "POST /a",
        status: 302,
        fields: { Location: "https://other.example/" },
        type: "document",
      }),
    ],
    silent: [
      exchange({ request: "PUT /a", status: 302, fields: { Location: "/b" } }),
      exchange({ request: "POST /a", status: 302, fields: { Location: "/b" }, type: "document" }),
    ],
  },
  "body-to-another-origin": {
    fires: [
      exchange({
        request: "POST /a",
        content: "a=1",
        status: 307,
        fields: { Location: "https://other.example/" },
      }),
    ],
    silent: [
      exchange({ request: "POST /a", content: "a=1", status: 307, fields: { Location: "/b" } }),
      exchange({
        request: "POST /a",
        content: "a=1",
        status: 308,
        fields: { Location: "https://site.example/a" },
        notes: { scheme: "http" },
      }),
    ],
  },
  "permanent-without-lifetime": {
    fires: [exchange({ request: "GET /a", status: 308, fields: { Location: "/b" } })],
    silent: [
      exchange({ request: "POST /a", status: 308, fields: { Location: "/b" } }),
      exchange({ request: "GET /a", status: 307, fields: { Location: "/b" } }),
      exchange({ request: "GET /a", status: 301, fields: { Location: "/b", "Cache-Control": "max-age=60" } }),
      exchange({ request: "GET /a", status: 301, fields: { Location: "https://www.site.example/a/" } }),
    ],
  },
  "redirect-to-itself": {
    fires: [
      exchange({ request: "GET /v", status: 302, fields: { Location: "/v" } }),
      exchange({ request: "POST /v", content: "a=1", status: 307, fields: { Location: "/v" } }),
      exchange({ request: "DELETE /v", status: 302, fields: { Location: "https://site.example/v" } }),
    ],
    silent: [
      // A form and then its page.
      exchange({ request: "POST /v", status: 302, fields: { Location: "/v" } }),
      exchange({ request: "GET /v", status: 302, fields: { Location: "/v", "Set-Cookie": "a=1" } }),
      exchange({ request: "GET /v", status: 302, fields: { Location: "/v/" } }),
      // Chromium may have left a cookie out.
      exchange({ request: "GET /v", httpVersion: "http/1.1", status: 302, fields: { Location: "/v" } }),
    ],
  },
  "long-chain": {
    fires: [
      exchange({
        status: 200,
        before: [1, 2, 3, 4].map((n) =>
          exchange({ request: `GET /${n}`, status: 302, fields: { Location: `/${n + 1}` } }),
        ),
      }),
    ],
    silent: [exchange({ status: 200 })],
  },
  "preflight-redirected": {
    fires: [
      exchange({
        request: "OPTIONS /a",
        sent: { "Access-Control-Request-Method": "PUT" },
        status: 307,
        fields: { Location: "/a/" },
      }),
    ],
    silent: [
      exchange({ request: "OPTIONS /a", sent: { "Access-Control-Request-Method": "PUT" }, status: 204 }),
    ],
  },
};

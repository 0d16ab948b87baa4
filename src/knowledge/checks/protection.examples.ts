import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { protectionChecks } from "./protection.ts";

const page = (fields: Record<string, string>, scheme = "https") =>
  exchange({ status: 200, fields, notes: { scheme } });
const HSTS = "Strict-Transport-Security";

export const protectionCheckExamples: ExamplesOfChecks<typeof protectionChecks> = {
  "hsts-ignored": {
    fires: [page({ [HSTS]: "includeSubDomains" }), page({ [HSTS]: "max-age=1y" })],
    silent: [
      page({ [HSTS]: "max-age=63072000; includeSubDomains; preload" }),
      page({ [HSTS]: 'includeSubDomains; max-age="0"' }),
      page({ [HSTS]: "includeSubDomains" }, "http"),
    ],
  },
  "hsts-over-http": {
    fires: [page({ [HSTS]: "max-age=63072000" }, "http")],
    silent: [page({ [HSTS]: "max-age=63072000" })],
  },
  "secret-in-url": {
    fires: [exchange({ request: "GET /me?access_token=abc", status: 200 })],
    silent: [
      exchange({ request: "GET /me?token_type=bearer", status: 200 }),
      exchange({ request: "GET /login?password=", status: 200 }),
      // Stripe's is meant for the page.
      exchange({ request: "GET /v1/payment_intents/pi_1?client_secret=pi_1_secret_2", status: 200 }),
    ],
  },
  "authorization-over-http": {
    fires: [exchange({ sent: { Authorization: "Basic YTpi" }, status: 200, notes: { scheme: "http" } })],
    silent: [
      exchange({ sent: { Authorization: "Basic YTpi" }, status: 200 }),
      exchange({ sent: { Authorization: 'Digest username="a"' }, status: 200, notes: { scheme: "http" } }),
      exchange({
        request: "GET http://localhost:3000/",
        sent: ["Host: localhost:3000", "Authorization: Basic YTpi"],
        status: 200,
        notes: { scheme: "http" },
      }),
    ],
  },
  "frame-options-ignored": {
    fires: [page({ "X-Frame-Options": "ALLOW-FROM https://a.example" }), page({ "X-Frame-Options": "none" })],
    silent: [
      page({ "X-Frame-Options": "SAMEORIGIN" }),
      page({ "X-Frame-Options": "deny" }),
      page({
        "X-Frame-Options": "ALLOW-FROM https://a.example",
        "Content-Security-Policy": "frame-ancestors https://a.example",
      }),
      exchange({ status: 200, fields: ["X-Frame-Options: SAMEORIGIN", "X-Frame-Options: SAMEORIGIN"] }),
    ],
  },
  "isolation-ignored": {
    fires: [
      page({ "Cross-Origin-Opener-Policy": "Same-Origin" }),
      page({ "Cross-Origin-Resource-Policy": "any" }),
    ],
    silent: [
      page({ "Cross-Origin-Opener-Policy": 'same-origin; report-to="coop"' }),
      page({
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Resource-Policy": "cross-origin",
      }),
    ],
  },
  "permissions-policy-ignored": {
    fires: [page({ "Permissions-Policy": "camera 'none'; geolocation 'self'" })],
    silent: [page({ "Permissions-Policy": 'camera=(), geolocation=(self "https://a.example")' })],
  },
};

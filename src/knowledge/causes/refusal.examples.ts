import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { refusalCauses } from "./refusal.ts";

export const refusalExamples: ExamplesOf<typeof refusalCauses> = {
  "waf-field": {
    fires: [exchange({ status: 403, fields: { "X-WAF-Status": "blocked" } })],
    silent: [exchange({ status: 403, fields: { "X-Status": "blocked" } })],
  },
  "says-challenge": {
    fires: [exchange({ status: 403, page: "Verify you are human" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-agent": {
    fires: [
      exchange({ status: 403, json: { message: "Request denied due to missing user agent." } }),
      exchange({ status: 403, body: "We require that all requests include a `User-Agent` header." }),
      exchange({ status: 403, json: { message: "User-Agent header required" } }),
    ],
    silent: [
      exchange({ status: 403, json: { message: "Bot access token is not allowed for this method" } }),
      exchange({ status: 403, json: { message: "No such user, agent 7" } }),
      exchange({ status: 403, json: { message: "x" } }),
      exchange({ status: 403, json: { message: "Forbidden: bot was blocked by the user" } }),
    ],
  },
  "says-waf": {
    fires: [exchange({ status: 403, page: "Your request has been blocked by our security policy" })],
    silent: [
      exchange({
        request: "POST /friends",
        status: "403 Forbidden",
        json: { error: "Friend request has been blocked by the user" },
      }),

      exchange({ status: 403, page: "Forbidden" }),
      exchange({
        status: 403,
        json: { message: "This is blocked by your database account firewall settings." },
      }),
      exchange({
        status: 400,
        body: "Illegal input: Field 'name' is required for type with serial name 'Item'",
      }),
    ],
  },
  "says-waf-on-page": {
    fires: [exchange({ status: 403, page: "Request refused for security reasons. Incident ID: 1" })],
    silent: [
      exchange({ status: 403, json: { message: "new row violates row-level security policy" } }),
      exchange({ status: 400, json: { message: "Invalid reference number" } }),
    ],
  },
  "says-network-policy": {
    fires: [exchange({ status: 403, page: "This site is blocked by the policy of your network" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-method": {
    fires: [exchange({ status: 403, page: "Method POST is not allowed here" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "package-over-limit": {
    fires: [exchange({ status: 403, body: "Package size exceeded the configured limit of 50 MB." })],
    silent: [exchange({ status: 403, body: "File size exceeded the limit" })],
  },
  "says-region": {
    fires: [exchange({ status: 403, json: { message: "This content is not available in your country" } })],
    silent: [exchange({ status: 403, json: { message: "x" } })],
  },
  legal: { fires: [exchange({ status: 451 })], silent: [exchange({ status: 403 })] },
  "says-address": {
    fires: [
      exchange({ status: 403, json: { message: "Your IP is not allowed" } }),
      exchange({
        status: 403,
        json: { message: "This is blocked by your storage account firewall settings." },
      }),
    ],
    silent: [
      exchange({
        request: "POST /allowlist",
        status: "400 Bad Request",
        json: { error: "allowlist entry must be a domain" },
      }),

      exchange({ status: 403, json: { message: "x" } }),
      exchange({ status: 403, page: "Blocked by our firewall rules" }),
    ],
  },
  "says-listing": {
    fires: [exchange({ status: 403, page: "Directory listing denied" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-referer": {
    fires: [exchange({ status: 403, page: "Hotlinking is not permitted" })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-rule": {
    fires: [exchange({ status: 403, page: "Request forbidden by administrative rules." })],
    silent: [exchange({ status: 403, page: "Forbidden" })],
  },
  "says-file-mode": {
    fires: [exchange({ status: 500, json: { message: "EACCES: permission denied, open 'a'" } })],
    silent: [
      exchange({ status: 500, json: { message: "x" } }),
      // Interfaces say it of rights.
      exchange({ status: 403, json: { errors: ["1 error occurred: permission denied"] } }),
      exchange({ status: 403, json: { error: "permission denied: applications, get, default/shop" } }),
    ],
  },
};

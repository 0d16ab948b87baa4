import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { corsCauses } from "./cors.ts";

const PAGE = "https://app.example";
const ACROSS = { Origin: PAGE, "Sec-Fetch-Mode": "cors", Host: "api.example" };

const cross = (status: number, fields: Record<string, string> = {}, parts: Parts = {}) =>
  exchange({
    sent: ACROSS,
    status,
    fields: { Date: "x", ...fields },
    notes: { failure: "net::ERR_FAILED", type: "fetch" },
    ...parts,
  });
const firefox = (status: number, fields: Record<string, string> = {}, sent: Record<string, string> = {}) =>
  exchange({
    sent: { ...ACROSS, "User-Agent": "Mozilla/5.0 Firefox/140.0", ...sent },
    status,
    fields: { Date: "x", ...fields },
  });

export const corsExamples: ExamplesOf<typeof corsCauses> = {
  "several-origins": {
    fires: [
      exchange({
        sent: ACROSS,
        status: 200,
        fields: [`Access-Control-Allow-Origin: ${PAGE}`, "Access-Control-Allow-Origin: *", "Date: x"],
        notes: { failure: "net::ERR_FAILED", type: "fetch" },
      }),
      cross(200, {
        "Access-Control-Allow-Origin": `${PAGE}, ${PAGE}`,
        "Access-Control-Allow-Credentials": "true",
      }),
    ],
    silent: [cross(200, { "Access-Control-Allow-Origin": PAGE })],
  },
  "after-redirect": {
    fires: [
      // After foreign redirects Origin is "null"; the hop itself lacks the permission.
      exchange({
        request: "GET /access",
        sent: { Origin: "null", Referer: `${PAGE}/`, "Sec-Fetch-Mode": "cors", Host: "help.example" },
        status: 302,
        fields: { Date: "x", Location: "/home" },
        notes: { failure: "net::ERR_FAILED", type: "xhr" },
        before: [
          exchange({
            request: "GET /sso",
            sent: { Origin: PAGE, Host: "sso.example" },
            status: 302,
            fields: { Location: "https://help.example/access", "Access-Control-Allow-Origin": PAGE },
          }),
        ],
      }),
      cross(
        403,
        {},
        {
          before: [
            exchange({
              request: "POST /orders",
              status: 301,
              sent: { Origin: PAGE, Host: "www.api.example" },
              fields: { Location: "https://api.example/orders" },
            }),
          ],
        },
      ),
    ],
    silent: [cross(403)],
  },
  "other-origin": {
    fires: [cross(200, { "Access-Control-Allow-Origin": `${PAGE}/` })],
    silent: [
      cross(200, { "Access-Control-Allow-Origin": PAGE }),
      cross(
        200,
        { "Access-Control-Allow-Origin": "https://other.example" },
        { notes: { failure: "net::ERR_FAILED", type: "fetch", cache: "disk" } },
      ),
    ],
  },
  "other-origin-inferred": {
    fires: [firefox(200, { "Access-Control-Allow-Origin": "http://app.example" })],
    silent: [firefox(200, { "Access-Control-Allow-Origin": "*" })],
  },
  "header-lost-on-error": {
    fires: [cross(429)],
    silent: [cross(429, { "Access-Control-Allow-Origin": PAGE })],
  },
  "error-kept-unseen": {
    fires: [
      exchange({
        sent: ACROSS,
        status: 500,
        fields: {},
        notes: { failure: "net::ERR_FAILED", type: "fetch", fields: "incomplete" },
      }),
    ],
    silent: [cross(500)],
  },
  "header-missing": {
    fires: [cross(200)],
    silent: [cross(200, {}, { notes: { failure: "net::ERR_FAILED", fields: "incomplete" } })],
  },
  "header-missing-inferred": {
    fires: [firefox(200)],
    silent: [firefox(200, { "Access-Control-Allow-Origin": "*" })],
  },
  "left-out-for-origin": {
    fires: [cross(200)],
    silent: [cross(200, { "Access-Control-Allow-Origin": "https://other.example" })],
  },
  "credentials-with-any": {
    fires: [cross(200, { "Access-Control-Allow-Origin": "*" })],
    silent: [
      cross(200, { "Access-Control-Allow-Origin": PAGE }),
      cross(404, { "Access-Control-Allow-Origin": "*" }),
      cross(200),
    ],
  },
  credentials: {
    fires: [cross(200, { "Access-Control-Allow-Origin": "*" }, { sent: { ...ACROSS, Cookie: "a=1" } })],
    silent: [cross(200, { "Access-Control-Allow-Origin": PAGE, "Access-Control-Allow-Credentials": "true" })],
  },
  "credentials-inferred": {
    fires: [
      firefox(200, { "Access-Control-Allow-Origin": "*" }, { "Sec-Fetch-Storage-Access": "none" }),
      firefox(200, { "Access-Control-Allow-Origin": PAGE }, { Cookie: "a=1" }),
    ],
    silent: [
      firefox(200, { "Access-Control-Allow-Origin": "*" }),
      firefox(
        200,
        { "Access-Control-Allow-Origin": PAGE, "Access-Control-Allow-Credentials": "true" },
        { "Sec-Fetch-Storage-Access": "active", Cookie: "a=1" },
      ),
    ],
  },
  "refused-without-status": {
    fires: [exchange({ sent: ACROSS, notes: { failure: "NS_ERROR_DOM_BAD_URI" } })],
    silent: [
      exchange({ sent: { ...ACROSS, "X-Request-Id": "1" }, notes: { failure: "NS_ERROR_DOM_BAD_URI" } }),
    ],
  },
};

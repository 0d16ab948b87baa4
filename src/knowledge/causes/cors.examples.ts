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
const firefox = (status: number, fields: Record<string, string> = {}) =>
  exchange({ sent: ACROSS, status, fields: { Date: "x", ...fields } });

export const corsExamples: ExamplesOf<typeof corsCauses> = {
  "after-redirect": {
    fires: [
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
    silent: [cross(200, { "Access-Control-Allow-Origin": PAGE })],
  },
  "other-origin-inferred": {
    fires: [firefox(200, { "Access-Control-Allow-Origin": "http://app.example" })],
    silent: [firefox(200, { "Access-Control-Allow-Origin": "*" })],
  },
  "header-lost-on-error": {
    fires: [cross(429)],
    silent: [cross(429, { "Access-Control-Allow-Origin": PAGE })],
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
  credentials: {
    fires: [cross(200, { "Access-Control-Allow-Origin": "*" }, { sent: { ...ACROSS, Cookie: "a=1" } })],
    silent: [cross(200, { "Access-Control-Allow-Origin": PAGE, "Access-Control-Allow-Credentials": "true" })],
  },
};

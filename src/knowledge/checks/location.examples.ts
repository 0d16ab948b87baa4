import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { locationChecks } from "./location.ts";

export const locationCheckExamples: ExamplesOfChecks<typeof locationChecks> = {
  "201-without-location": {
    fires: [exchange({ request: "POST /orders", status: 201 })],
    silent: [
      exchange({ request: "POST /orders", status: 201, fields: { Location: "/orders/7" } }),
      exchange({ request: "POST /orders", status: 201, json: { id: 7 } }),
      exchange({ request: "POST /orders", status: 201, sent: { Prefer: "return=minimal" } }),
    ],
  },
  "redirect-without-location": {
    fires: [exchange({ status: 302 })],
    silent: [
      exchange({ status: 302, fields: { Location: "/b" } }),
      exchange({ request: "PUT /u", sent: { "Content-Range": "bytes 0-9/20" }, content: "x", status: 308 }),
    ],
  },
  "location-with-credentials": {
    fires: [exchange({ status: 302, fields: { Location: "https://u:p@site.example/" } })],
    silent: [exchange({ status: 302, fields: { Location: "https://site.example/" } })],
  },
  "downgrade-to-http": {
    fires: [exchange({ status: 301, fields: { Location: "http://site.example/" } })],
    silent: [
      exchange({ status: 301, fields: { Location: "/b" } }),
      exchange({ status: 302, fields: { Location: "http://localhost:8080/oauth2/callback" } }),
    ],
  },
};

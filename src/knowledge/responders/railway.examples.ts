import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { railway } from "./railway.ts";

const edge = { Server: "railway-edge", "X-Railway-Request-Id": "a" };
const own = (status: number, message: string) =>
  exchange({
    status,
    fields: { ...edge, "X-Railway-Fallback": "true" },
    body: `{"status":"error","code":${status},"message":"${message}","request_id":"a"}`,
  });
const app = (status: number) => exchange({ status, fields: edge, body: "no" });
const failed = { fires: [own(502, "Application failed to respond")], silent: [app(502)] } as const;
const missing = { fires: [own(404, "Application not found")], silent: [app(404)] } as const;

export const railwayExamples: ResponderExamples<typeof railway> = {
  signs: {
    "fallback-field": {
      fires: [exchange({ status: 404, fields: { "X-Railway-Fallback": "true" } })],
      silent: [exchange({ status: 404, fields: { "X-Railway-Fallback": "other" } })],
    },
    "error-json": {
      fires: [
        exchange({
          status: 404,
          body: '{"status":"error","code":404,"message":"Application not found","request_id":"a"}',
        }),
      ],
      silent: [exchange({ status: 404, body: '{"error":"failed"}' })],
    },
    "error-text": {
      fires: [
        exchange({ status: 502, fields: { Server: "railway-edge" }, body: "Application failed to respond" }),
      ],
      silent: [exchange({ status: 502, fields: { Server: "railway-edge" }, body: "it failed" })],
    },
    "x-railway-request-id-field": {
      fires: [exchange({ status: 404, fields: { "X-Railway-Request-Id": "a" } })],
      silent: [exchange({ status: 404 })],
    },
    "x-railway-edge-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Railway-Edge": "railway/europe-west4" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Edge": "europe-west4" } })],
    },
    "server-field-seen": {
      fires: [exchange({ status: 404, fields: { Server: "railway-edge" } })],
      silent: [exchange({ status: 404, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "no-such-app": missing,
    "service-of-own-name-stopped": {
      fires: [
        exchange({
          request: "GET https://web-production-1a.up.railway.app/",
          status: 404,
          fields: { ...edge, "X-Railway-Fallback": "true" },
        }),
      ],
      silent: [own(404, "Application not found")],
    },
    "service-stopped": missing,
    "not-listening": failed,
    crashed: failed,
    slow: failed,
  },
};

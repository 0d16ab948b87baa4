import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { nginxUnit } from "./nginx-unit.ts";

const page = (code: number, request = "GET /orders", time = 5) =>
  exchange({
    request,
    time,
    status: code,
    fields: { "Content-Type": "text/html", Server: "Unit/1.34.0" },
    body: `<!DOCTYPE html><title>Error ${code}</title><p>Error ${code}.\r\n`,
  });
/** What an application in it said. */
const site = (code: number) =>
  exchange({ request: "GET /orders", status: code, fields: { Server: "Unit/1.34.0" }, body: "<p>no</p>" });
const one = (code: number) => ({ fires: [page(code)], silent: [site(code)] }) as const;
const SLOW = 30_000;

export const nginxUnitExamples: ResponderExamples<typeof nginxUnit> = {
  signs: {
    "stock-page": {
      fires: [page(404)],
      silent: [exchange({ status: 404, body: "<!DOCTYPE html><title>Error 404</title><p>Error 500.\r\n" })],
    },
    "own-status": {
      fires: [exchange({ status: 411, fields: { Server: "Unit/1.20.0", Connection: "close" } })],
      silent: [
        exchange({ status: 411, fields: { Server: "nginx" } }),
        exchange({ status: 503, fields: { Server: "Unit/1.34.0" }, body: "<p>Back soon</p>" }),
      ],
    },
    "server-field": {
      fires: [site(200)],
      silent: [exchange({ status: 200, fields: { Server: "nginx" } })],
    },
  },
  causes: {
    "request-unreadable": one(400),
    "file-unreadable": one(403),
    "file-missing": { fires: [page(404, "GET /logo.png")], silent: [page(404)] },
    "no-route": { fires: [page(404)], silent: [page(404, "GET /logo.png")] },
    "file-method": { fires: [page(405, "POST /orders")], silent: [page(405)] },
    "request-late": one(408),
    "chunked-body-unseen": {
      fires: [exchange({ status: 411, fields: { Server: "Unit/1.20.0", Connection: "close" } })],
      silent: [page(411), site(411)],
    },
    "chunked-body": {
      fires: [page(411)],
      silent: [site(411), exchange({ status: 411, fields: { Server: "Unit/1.20.0", Connection: "close" } })],
    },
    "body-over-limit": one(413),
    "head-over-limit": one(431),
    refused: { fires: [page(502)], silent: [page(502, "GET /orders", SLOW)] },
    "closed-after-work": { fires: [page(502, "GET /orders", SLOW)], silent: [page(502)] },
    "answer-unusable": one(502),
    slow: { fires: [page(503, "GET /orders", SLOW)], silent: [page(503)] },
    "not-started": { fires: [page(503)], silent: [page(503, "GET /orders", SLOW)] },
    "process-ended": one(503),
    silent: one(504),
    config: one(500),
  },
};

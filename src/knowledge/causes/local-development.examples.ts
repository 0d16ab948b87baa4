import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { localDevelopmentCauses } from "./local-development.ts";

const failed = (name: string, host: string, page: string, type = "fetch", scheme = "http") =>
  exchange({
    request: "GET /config",
    sent: { Host: host, Referer: page },
    notes: { scheme, type, failure: name },
  });
const socket = (status: number, sent: Record<string, string> = {}, path = "/socket/websocket") =>
  exchange({
    request: `GET ${path}`,
    type: "websocket",
    sent: { Upgrade: "websocket", ...sent },
    status,
  });
const origin = { Origin: "https://chat.site.example" };

export const localDevelopmentExamples: ExamplesOf<typeof localDevelopmentCauses> = {
  "unnamed-at-container-name": {
    fires: [failed("unnamed", "backend:8000", "http://localhost:3000/")],
    silent: [
      failed("unnamed", "api.site.example", "http://localhost:3000/"),
      failed("unnamed", "backend:8000", "http://backend:8000/"),
      failed("net::ERR_CONNECTION_REFUSED", "backend:8000", "http://localhost:3000/"),
    ],
  },
  "container-name-in-page": {
    fires: [failed("net::ERR_NAME_NOT_RESOLVED", "backend:8000", "http://localhost:3000/")],
    silent: [
      failed("net::ERR_NAME_NOT_RESOLVED", "api.site.example", "http://localhost:3000/"),
      failed("net::ERR_CONNECTION_REFUSED", "backend:8000", "http://localhost:3000/"),
    ],
  },
  "unnamed-on-localhost-of-the-visitor": {
    fires: [failed("unnamed", "localhost:3000", "http://192.168.0.101:3000/")],
    silent: [
      failed("unnamed", "localhost:3001", "http://localhost:3000/"),
      failed("unnamed", "api.site.example", "http://192.168.0.101:3000/"),
    ],
  },
  "localhost-of-the-visitor": {
    fires: [failed("net::ERR_CONNECTION_REFUSED", "localhost:3000", "http://192.168.0.101:3000/")],
    silent: [failed("net::ERR_CONNECTION_REFUSED", "localhost:3001", "http://localhost:3000/")],
  },
  "puma-dev-without-application": {
    fires: [
      exchange({
        status: 500,
        fields: { "Content-Type": "text/plain; charset=utf-8" },
        body: "unknown app\n",
      }),
    ],
    silent: [exchange({ status: 500, body: "unknown application error" })],
  },
  "bound-inside-container": {
    fires: [failed("net::ERR_EMPTY_RESPONSE", "localhost:8000", "http://localhost:3000/")],
    silent: [
      failed("net::ERR_EMPTY_RESPONSE", "shop.example", "https://shop.example/"),
      exchange({
        request: "GET /config",
        sent: { Host: "localhost:8000" },
        notes: { scheme: "http", type: "fetch", failure: "net::ERR_EMPTY_RESPONSE", time: 5_000 },
      }),
    ],
  },
  "origin-of-websocket": {
    fires: [socket(403, origin)],
    silent: [socket(404, origin), exchange({ status: 403, sent: origin })],
  },
  "origin-of-action-cable": {
    fires: [socket(404, origin, "/cable")],
    silent: [socket(404, origin), socket(404, {}, "/cable")],
  },
  "page-for-websocket": {
    fires: [socket(200, origin)],
    silent: [socket(101, origin), exchange({ status: 200, sent: origin })],
  },
  "https-at-the-pages-http-port": {
    fires: [
      failed("net::ERR_CONNECTION_CLOSED", "127.0.0.1:8000", "http://127.0.0.1:8000/", "xhr", "https"),
      failed("net::ERR_CONNECTION_RESET", "127.0.0.1:8000", "http://127.0.0.1:8000/", "fetch", "https"),
    ],
    silent: [
      failed("net::ERR_CONNECTION_CLOSED", "127.0.0.1:8000", "http://127.0.0.1:3000/", "xhr", "https"),
      failed("net::ERR_CONNECTION_CLOSED", "127.0.0.1:8000", "https://127.0.0.1:8000/", "xhr", "https"),
    ],
  },
  "upgraded-on-plain-port": {
    fires: [
      failed(
        "net::ERR_SSL_PROTOCOL_ERROR",
        "192.168.1.50:3001",
        "http://192.168.1.50:3001/",
        "script",
        "https",
      ),
    ],
    silent: [
      failed(
        "net::ERR_SSL_PROTOCOL_ERROR",
        "192.168.1.50:3001",
        "http://192.168.1.50:3000/",
        "script",
        "https",
      ),
      failed(
        "net::ERR_SSL_PROTOCOL_ERROR",
        "192.168.1.50:3001",
        "http://192.168.1.50:3001/",
        "document",
        "https",
      ),
    ],
  },
};

import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { failed } from "./local-development.test-data.ts";
import type { localDevelopmentCauses } from "./local-development.ts";

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
};

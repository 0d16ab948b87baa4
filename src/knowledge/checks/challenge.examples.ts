import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { challengeChecks } from "./challenge.ts";

export const challengeCheckExamples: ExamplesOfChecks<typeof challengeChecks> = {
  "401-without-challenge": {
    fires: [exchange({ status: 401 })],
    silent: [
      exchange({ status: 401, fields: { "WWW-Authenticate": "Basic" } }),
      exchange({ request: "OPTIONS /a", status: 401 }),
      exchange({ status: 401, json: { message: "Unauthenticated." } }),
    ],
  },
  "401-to-script-without-challenge": {
    fires: [exchange({ status: 401, json: { message: "Unauthenticated." } })],
    silent: [
      exchange({ status: 401, json: {}, fields: { "WWW-Authenticate": "Bearer" } }),
      exchange({ request: "OPTIONS /a", status: 401, json: {} }),
      exchange({ status: 401, page: "x" }),
    ],
  },
  "407-without-challenge": {
    fires: [exchange({ status: 407 })],
    silent: [exchange({ status: 407, fields: { "Proxy-Authenticate": "Basic" } })],
  },
  "426-without-upgrade": {
    fires: [exchange({ status: 426 })],
    silent: [exchange({ status: 426, fields: { Upgrade: "websocket" } })],
  },
  "retry-after-unreadable": {
    fires: [exchange({ status: 503, fields: { "Retry-After": "soon" } })],
    silent: [exchange({ status: 503, fields: { "Retry-After": "120" } })],
  },
};

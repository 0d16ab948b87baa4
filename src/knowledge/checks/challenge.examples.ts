import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { challengeChecks } from "./challenge.ts";

export const challengeCheckExamples: ExamplesOfChecks<typeof challengeChecks> = {
  "401-without-challenge": {
    fires: [exchange({ status: 401 }), exchange({ status: 401, fields: { "WWW-Authenticate": "" } })],
    silent: [
      exchange({ status: 401, fields: { "WWW-Authenticate": "Basic" } }),
      exchange({ request: "OPTIONS /a", status: 401 }),
      exchange({ status: 401, json: { error: "unauthorized" } }),
    ],
  },
  "basic-without-realm": {
    fires: [exchange({ status: 401, fields: { "WWW-Authenticate": "Basic" } })],
    silent: [
      exchange({ status: 401, fields: { "WWW-Authenticate": 'Basic realm="a"' } }),
      exchange({ status: 401, fields: { "WWW-Authenticate": "Bearer" } }),
    ],
  },
  "insufficient-scope-as-401": {
    fires: [exchange({ status: 401, fields: { "WWW-Authenticate": 'Bearer error="insufficient_scope"' } })],
    silent: [
      exchange({ status: 403, fields: { "WWW-Authenticate": 'Bearer error="insufficient_scope"' } }),
      exchange({ status: 401, fields: { "WWW-Authenticate": 'Bearer error="invalid_token"' } }),
    ],
  },
  "407-without-challenge": {
    fires: [exchange({ status: 407 })],
    silent: [exchange({ status: 407, fields: { "Proxy-Authenticate": "Basic" } })],
  },
  "426-without-upgrade": {
    fires: [exchange({ status: 426 }), exchange({ status: 426, fields: { Upgrade: "" } })],
    silent: [exchange({ status: 426, fields: { Upgrade: "websocket" } })],
  },
  "retry-after-unreadable": {
    fires: ["soon", "-1", "1.5", "2026-01-01T00:00:00Z"].map((after) =>
      exchange({ status: 503, fields: { "Retry-After": after } }),
    ) as [string, ...string[]],
    silent: [
      exchange({ status: 503, fields: { "Retry-After": "120" } }),
      exchange({ status: 413, fields: { "Retry-After": "Fri, 31 Dec 1999 23:59:59 GMT" } }),
    ],
  },
};

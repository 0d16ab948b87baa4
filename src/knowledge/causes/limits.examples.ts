import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { limitCauses } from "./limits.ts";

export const limitExamples: ExamplesOf<typeof limitCauses> = {
  "code-of-rate": {
    fires: [
      exchange({ status: 429, json: { ok: false, error: "ratelimited" } }),
      exchange({ status: 429, json: { error: { code: "rate_limit_exceeded", message: "Slow down" } } }),
    ],
    silent: [exchange({ status: 429, json: { error: { code: "insufficient_quota", message: "Pay" } } })],
  },
  "says-quota": {
    fires: [
      exchange({ status: 429, json: { message: "You exceeded your current quota" } }),
      exchange({
        status: 400,
        json: { error: { message: "The account is not in good standing", code: "Arrearage" } },
      }),
    ],
    silent: [
      exchange({ status: 429, json: { message: "quota: 5 requests per second" } }),
      exchange({ status: 429, json: { message: "x" } }),
    ],
  },
  "says-concurrent": {
    fires: [exchange({ status: 429, json: { message: "Too many concurrent exports" } })],
    silent: [exchange({ status: 429, json: { message: "x" } })],
  },
  "nothing-left": {
    fires: [exchange({ status: 403, fields: { "X-RateLimit-Remaining": "0" } })],
    silent: [exchange({ status: 403, fields: { "X-RateLimit-Remaining": "12" } })],
  },
  "says-rate": {
    fires: [exchange({ status: 403, json: { message: "API rate limit reached" } })],
    silent: [exchange({ status: 403, json: { message: "x" } })],
  },
  "too-many-requests": {
    fires: [exchange({ status: 429 })],
    silent: [exchange({ status: 503 }), exchange({ status: 429, fields: { "Retry-After": "9" } })],
  },
  "unregistered-420": { fires: [exchange({ status: 420 })], silent: [exchange({ status: 429 })] },
};

import { all, not } from "../../diagnosis/condition/condition.ts";
import { quotingField } from "../../diagnosis/condition/field-line.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { innerCode } from "../../diagnosis/condition/said.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { noPace } from "./limit-words.ts";

const RATE = rfc(6585, "4");
const RATE_FIELDS = docs(
  "RateLimit header fields (draft)",
  "https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/",
);

/** `X-RateLimit-Remaining: 0` under any of its names. */
const nothingLeft = quotingField("response", ({ name, value }) =>
  /^ratelimit$/i.test(name)
    ? /\b(remaining|r)=0\b/i.test(value.slice(0, 200))
    : /rate-?limit.{0,30}remaining/i.test(name.slice(0, 80)) && /^\s*0\b/.test(value),
);

/** Too much of what is counted: requests, calls at once, a quota. */
export const limitCauses = {
  id: "limits",
  over: ["request-size", "no-room"],
  causes: [
    causesOf(anybody, RATE).proven(
      "code-of-rate",
      "rate-limited",
      429,
      innerCode(/^rate_?limit(?:ed|_exceeded|_error)?$/i),
    ),
    causesOf(anybody, rfc(9110, "15.5.3")).likely(
      "says-quota",
      "quota-exhausted",
      [400, 402, 403, 409, 429, 456, 503],
      all(
        noPace,
        says(
          /quota|insufficient[_ ](funds|credits?|balance)|(credits?|balance|allowance)\b[^\n]{0,40}(exhausted|used up|exceeded|insufficient|too low|run out|depleted|empty)|billing|(monthly|daily|plan|usage|spend\w{0,4}|account)[^\n]{0,20}limit|upgrade (your|to a)[^\n]{0,20}plan|subscription[^\n]{0,30}(required|expired|inactive)|free (tier|plan)|in arrears|arrearage|good standing|overdue (payment|bill|balance)|out of credits?|payment (is )?(required|overdue)|not (?:have )?enough (?:credits?|balance)/i,
        ),
      ),
    ),
    causesOf(anybody, RATE).likely(
      "says-concurrent",
      "connection-limit",
      [429, 503, 509],
      says(/concurren|too many (open |simultaneous |parallel )?connections|(connection|parallel)s? limit/i),
    ),
    cause({
      id: "nothing-left",
      mechanism: "rate-limited",
      on: [403, 429, 503],
      certainty: "likely",
      when: nothingLeft,
      sources: [RATE, RATE_FIELDS],
    }),
    causesOf(anybody, RATE).likely(
      "says-rate",
      "rate-limited",
      [400, 403, 420, 429, 503],
      says(
        /rate.?limit|too many requests|throttl|slow ?down|request (limit|rate)|requests per (second|minute|hour|day)|calls per/i,
      ),
    ),
    cause({
      id: "too-many-requests",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(status(429), not(field("retry-after"))),
      sources: [RATE],
    }),
    cause({
      id: "unregistered-420",
      mechanism: "rate-limited",
      on: [420],
      certainty: "possible",
      when: status(420),
      sources: [RATE],
    }),
  ],
} as const;

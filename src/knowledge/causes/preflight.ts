import type { Case } from "../../diagnosis/case.ts";
import { all, any, type Condition, holds, measuring, quoting } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { lacks, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { type Refusal, refusalOf } from "../../http/cors/preflight-check.ts";
import { cause } from "../writing/define.ts";
import {
  ASKED_FOR_CREDENTIALS,
  CREDENTIALS,
  otherOrigin,
  PREFLIGHT,
  refusedAsJudged,
  saysOriginRefused,
  told,
} from "./preflight-answer.ts";
import { severalOrigins, severalOriginsSeen, severalOriginsTold } from "./several-origins.ts";

const notOk: Condition = quoting(
  "response.status",
  (c) => c.status !== null && (c.status < 200 || c.status > 299),
);

/** What the preflight's own answer leaves out of a list, where it allows the origin. */
function leavesOut(...kinds: readonly Refusal["what"][]): (c: Case) => string | false {
  return ({ exchange }) => {
    const refusal = refusalOf(exchange, false);
    const isAllowed = exchange.response?.fields.has("access-control-allow-origin") ?? false;
    return isAllowed && refusal !== null && kinds.includes(refusal.what) && told(refusal);
  };
}

/** What the answer to the OPTIONS request that asks for permission shows itself. */
export const preflightCauses = {
  id: "preflight",
  causes: [
    cause({
      id: "answered-by-error",
      mechanism: "cors-preflight-not-handled",
      on: ["3xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(
        isPreflight,
        notOk,
        holds((c) => !refusedAsJudged(c.exchange) && saysOriginRefused(c.exchange) === false),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "says-origin-refused",
      mechanism: "cors-origin-not-allowed",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(
        isPreflight,
        measuring("response.body", (c) => saysOriginRefused(c.exchange)),
      ),
      sources: [PREFLIGHT],
    }),
    // No list refuses so: it was redirected, or OPTIONS has no route.
    cause({
      id: "answered-without-route",
      mechanism: "cors-preflight-not-handled",
      on: [301, 302, 303, 307, 308, 404, 405],
      certainty: "certain",
      when: isPreflight,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "asked-for-credentials",
      mechanism: "cors-preflight-not-handled",
      on: [401],
      certainty: "certain",
      when: all(isPreflight, status(401)),
      why: ASKED_FOR_CREDENTIALS,
      sources: [PREFLIGHT, CREDENTIALS],
    }),
    cause({
      id: "answered-without-headers",
      mechanism: "cors-preflight-not-handled",
      on: ["2xx"],
      certainty: "likely",
      when: all(isPreflight, sent("origin"), lacks("access-control-allow-origin")),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "answered-for-several-origins",
      mechanism: "cors-origin-not-allowed",
      on: ["2xx"],
      certainty: "certain",
      when: all(isPreflight, sent("origin"), severalOrigins),
      facts: severalOriginsSeen,
      ...severalOriginsTold,
    }),
    cause({
      id: "answered-for-other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["2xx"],
      certainty: "certain",
      when: all(
        isPreflight,
        measuring("response.field.access-control-allow-origin", (c) => otherOrigin(c.exchange)),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "method-or-header-not-listed",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["2xx"],
      certainty: "certain",
      when: all(
        isPreflight,
        any(
          measuring("response.field.access-control-allow-methods", leavesOut("method", "unreadable")),
          measuring("response.field.access-control-allow-headers", leavesOut("fields")),
        ),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "says-field-refused",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["4xx"],
      certainty: "likely",
      // No body and no credentials to judge: an answer that speaks of header fields means those that were asked for.
      when: all(
        isPreflight,
        sent("access-control-request-headers"),
        says(/headers?\b[^\n]{0,40}(not (allowed|permitted|accepted|supported)|disallowed|forbidden)/i),
      ),
      sources: [PREFLIGHT],
    }),
  ],
} as const;

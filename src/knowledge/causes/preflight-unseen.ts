import type { Case } from "../../diagnosis/case.ts";
import { all, type Condition, holds, measuring } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import {
  isLoopbackOrPrivate,
  needsPreflight,
  originOfPage,
  ownFields,
} from "../../diagnosis/condition/origin.ts";
import { measured } from "../../diagnosis/evidence.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { cause } from "../writing/define.ts";
import { calledWithheld, PREFLIGHT, withoutStatus } from "./preflight-answer.ts";

/**
 * Fields that the page's own code, a tracing library or a cache setting adds and the interface did not ask for: those of
 * W3C Trace Context and Baggage, Zipkin, Sentry, Application Insights, New Relic, Datadog, Elastic and Jaeger.
 */
const BESIDE_THE_API =
  /^(x-.*|baggage|sentry-trace|trace(parent|state)|b3|request-(id|context)|correlation-context|newrelic|elastic-apm-traceparent|uber-trace-id|cache-control|pragma|if-.*)$/;

function fieldBesideTheApi(c: Case): string | undefined {
  return ownFields(c).find((name) => BESIDE_THE_API.test(name));
}

function isUnseen(c: Case): boolean {
  return c.surroundings.preflight === null && needsPreflight(c);
}

/** It needed a preflight, and none is in the capture: what became of that can only be guessed. */
const stoppedUnseen: Condition = all(calledWithheld, withoutStatus, holds(isUnseen));

const besideTheApi: Condition = (c) => {
  const own = fieldBesideTheApi(c);
  return own === undefined ? false : [measured(`request.field.${own}`, own)];
};

/** The same where the record has no name for any failure, as Firefox's has none: the network may have failed as well. */
const unnamedUnseen: Condition = all(
  failure(""),
  withoutStatus,
  holds((c) => isUnseen(c) && !asksVisitorsMachine(c)),
);

/** A page of another network asks for an address that means the machine or network of whoever looks at it: mostly nothing listens there. */
function asksVisitorsMachine(c: Case): boolean {
  const page = parsedUrl(c.pageOrigin ?? "")?.hostname ?? "";
  return c.url !== null && isLoopbackOrPrivate(c.url.hostname) && page !== "" && !isLoopbackOrPrivate(page);
}

/** The request that needed a preflight which is not in the capture: what became of that can only be guessed. */
export const preflightUnseenCauses = {
  id: "preflight-unseen",
  causes: [
    cause({
      id: "own-field-not-allowed",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stoppedUnseen,
        measuring("failure", (c) => fieldBesideTheApi(c) ?? false),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "unnamed-with-own-field",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: all(unnamedUnseen, besideTheApi),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "unnamed-with-preflight",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "possible",
      when: all(unnamedUnseen, originOfPage),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-not-seen",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: stoppedUnseen,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-may-not-allow",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: stoppedUnseen,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-names-other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: stoppedUnseen,
      sources: [PREFLIGHT],
    }),
  ],
} as const;

import type { Diagnosis, FoundCause } from "../diagnosis/diagnosis.ts";
import {
  type Facts,
  fill,
  fillBoth,
  inBoth,
  type Language,
  sameInBoth,
  type Text,
} from "../diagnosis/text.ts";
import { corsBlockOf } from "../http/cors/cors-block.ts";
import type { Exchange } from "../http/exchange.ts";
import type { HopChange } from "../http/hop-change.ts";
import { statusOf } from "../http/outcome.ts";
import { isStoppedName } from "../http/stopped.ts";
import { clockOf } from "./clock.ts";
import { VERDICT } from "./labels/verdict.ts";

/** How a headline tells of a response with its first cause, by how sure that is; without one, of what the status means. */
export function templateOf(exchange: Exchange, cause: FoundCause | undefined): Text {
  if (cause?.certainty === "likely") return VERDICT.withLikelyCause;
  if (isUnexplained(exchange, cause)) return VERDICT.withoutReason;
  return cause?.certainty === "possible" ? VERDICT.withPossibleCause : VERDICT.withCause;
}

/** An error of which nothing that was seen speaks for its first cause. */
export function isUnexplained({ response, failure }: Exchange, cause: FoundCause | undefined): boolean {
  const isError = (response?.status ?? 0) >= 400 && (failure === null || isStoppedName(failure.name));
  return isError && cause?.certainty === "possible" && cause.evidence.length === 0;
}

/** The same of a failure without a response. */
export function failureTemplateOf(cause: FoundCause | undefined): Text {
  if (cause?.certainty === "likely") return VERDICT.failureLikely;
  return cause?.certainty === "possible" ? VERDICT.failureWithoutReason : VERDICT.failure;
}

/** The one sentence that answers "what happened?", no surer than the first cause is. */
export function verdictOf(exchange: Exchange, diagnosis: Diagnosis, change: HopChange | null): Text {
  const { response, failure } = exchange;
  const first = diagnosis.causes[0];
  if (!response) {
    if (!failure) return exchange.ended ? VERDICT.nothingRecorded : VERDICT.pending;
    const name = nameOf(exchange, diagnosis);
    const why = first?.why ?? diagnosis.failure?.meaning;
    if (!why && name.en !== "") return say(VERDICT.unknownFailure, (l) => ({ name: name[l] }));
    return why ? say(failureTemplateOf(first), (l) => ({ name: name[l], cause: why[l] })) : name;
  }
  const code = statusOf(exchange);
  if (code === null) return VERDICT.statusNotRecorded;
  const name = nameOf(exchange, diagnosis);
  if (change?.changed.includes("method")) {
    const to = change.observed?.method ?? change.predicted.method;
    const template = change.changed.includes("body") ? VERDICT.methodAndBody : VERDICT.method;
    return say(template, (l) => ({ code, name: name[l], from: exchange.request.method, to }));
  }
  const blocked = corsBlockOf(exchange);
  if (blocked) {
    return fillBoth(blocked === "told" ? VERDICT.corsBlock : VERDICT.corsBlockInferred, { code });
  }
  if (isUnexplained(exchange, first) && exchange.startedAt !== null) {
    const who = diagnosis.author?.name;
    const time = clockOf(exchange.startedAt);
    const template = who ? VERDICT.withoutReasonBy : VERDICT.withoutReasonAt;
    return say(template, (l) => ({ code, name: name[l], who: who?.[l] ?? "", time }));
  }
  if (first) return say(templateOf(exchange, first), (l) => ({ code, name: name[l], cause: first.name[l] }));
  if (failure && diagnosis.failure) {
    const broken = diagnosis.failure.name;
    return say(VERDICT.brokenOff, (l) => ({ code, name: broken[l] }));
  }
  return say(VERDICT.plain, (l) => ({ code, name: name[l] }));
}

/** What its status is called, or its failure: by the system that answered, by the standard, by the browser. */
export function nameOf({ response, failure }: Exchange, diagnosis: Diagnosis): Text {
  if (!response) return diagnosis.failure?.name ?? sameInBoth(failure?.name ?? "");
  return diagnosis.privateStatus
    ? sameInBoth(diagnosis.privateStatus.name)
    : (diagnosis.status?.name ?? sameInBoth(response.statusText));
}

/** A template with facts that are words themselves. */
export function say(template: Text, facts: (language: Language) => Facts): Text {
  return inBoth((language) => fill(template, language, facts(language)));
}

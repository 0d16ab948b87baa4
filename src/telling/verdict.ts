import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { type Facts, fillBoth, type Text } from "../diagnosis/text.ts";
import { corsBlockOf } from "../http/cors/cors-block.ts";
import type { Exchange } from "../http/exchange.ts";
import type { HopChange } from "../http/hop-change.ts";
import { VERDICT } from "./labels/verdict.ts";

/** The one sentence that answers "what happened?". */
export function verdictOf(exchange: Exchange, diagnosis: Diagnosis, change: HopChange | null): Text {
  const { response, failure } = exchange;
  const cause = diagnosis.causes[0]?.name;
  if (!response) {
    if (!failure) return exchange.ended ? VERDICT.nothingRecorded : VERDICT.pending;
    const name = nameOf(exchange, diagnosis);
    const why = diagnosis.causes[0]?.why ?? diagnosis.failure?.meaning;
    if (!why && name.en !== "") return say(VERDICT.unknownFailure, (l) => ({ name: name[l] }));
    return why ? say(VERDICT.failure, (l) => ({ name: name[l], cause: why[l] })) : name;
  }
  const code = response.status;
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
  if (cause) return say(VERDICT.withCause, (l) => ({ code, name: name[l], cause: cause[l] }));
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

function sameInBoth(word: string): Text {
  return { en: word, "zh-CN": word };
}

function say(template: Text, facts: (language: "en" | "zh-CN") => Facts): Text {
  return {
    en: fillBoth(template, facts("en")).en,
    "zh-CN": fillBoth(template, facts("zh-CN"))["zh-CN"],
  };
}

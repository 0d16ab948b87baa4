import { nearHops, type Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { hopChange } from "../http/hop-change.ts";
import { statusOf } from "../http/outcome.ts";
import { redact } from "../http/redact.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Engine } from "./engine.ts";
import { Recording } from "./recording.ts";
import { redactDiagnosis } from "./redact-diagnosis.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/** What is written about one exchange: by the command line, and into a saved HAR. */
export type Annotation = {
  readonly method: string;
  readonly url: string;
  /** Null for a failure. */
  readonly status: number | null;
  readonly failure: string | null;
  readonly name: string;
  readonly meaning: Text | null;
  readonly responder: {
    readonly id: string;
    readonly role: string;
    readonly certainty: string;
    readonly evidence: Diagnosis["causes"][number]["evidence"];
  } | null;
  readonly path: readonly { readonly id: string; readonly role: string; readonly wrote: boolean }[];
  readonly causes: readonly {
    readonly id: string;
    readonly mechanism: string;
    readonly certainty: string;
    readonly why: Text;
    readonly fix: readonly Text[];
    readonly confirm: Text;
    readonly evidence: Diagnosis["causes"][number]["evidence"];
    readonly sources: readonly Omit<Source, "system">[];
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly level: string;
    readonly says: Text;
    readonly evidence: Diagnosis["findings"][number]["evidence"];
    readonly source: object;
  }[];
  readonly redirect: RedirectAnnotation | null;
};

export type RedirectAnnotation = {
  /** Shared by the hops of one chain, the final exchange included. */
  readonly chain: string;
  /** Counted from 0. */
  readonly hop: number;
  /** For the next request; null at the last exchange of a chain. */
  readonly predicted: { readonly method: string; readonly body: string } | null;
  readonly observed: { readonly method: string; readonly body: string } | null;
  readonly changed: readonly string[];
};

/**
 * Explains every exchange of a capture, in the order given.
 *
 * @param redacted without the secrets of the exchanges, for what is shown or sent to others.
 */
export function annotateAll(
  exchanges: readonly Exchange[],
  engine: Engine,
  redacted = false,
): readonly Annotation[] {
  const recording = new Recording(exchanges);
  return exchanges.map((exchange) => {
    const place = recording.placeOf(exchange);
    const around = recording.around(exchange);
    const diagnosis = engine.diagnose(exchange, around);
    if (!redacted) return annotate(exchange, diagnosis, place);
    const others = [
      ...(place ? nearHops(place) : []),
      ...around.recent,
      ...(around.preflight ? [around.preflight] : []),
    ];
    const safe = redact(exchange, others);
    return annotate(safe, redactDiagnosis(diagnosis, [exchange, ...others], safe), place);
  });
}

/** One exchange and its diagnosis in the form that is written out. */
export function annotate(exchange: Exchange, diagnosis: Diagnosis, place: Place | undefined): Annotation {
  const { request, response, failure } = exchange;
  const { author, status, failure: kind } = diagnosis;
  return {
    method: request.method,
    url: request.url,
    status: statusOf(exchange),
    failure: failure?.name ?? null,
    name: diagnosis.privateStatus?.name ?? status?.phrase ?? kind?.name.en ?? response?.statusText ?? "",
    meaning: diagnosis.privateStatus?.meaning ?? status?.meaning ?? kind?.meaning ?? null,
    responder: author && {
      id: author.id,
      role: author.role,
      certainty: author.certainty,
      evidence: author.evidence,
    },
    path: diagnosis.path.map(({ id, role, wrote }) => ({ id, role, wrote })),
    causes: diagnosis.causes.map(({ id, mechanism, certainty, why, fix, confirm, evidence, sources }) => ({
      id,
      mechanism,
      certainty,
      why,
      fix,
      confirm,
      evidence,
      sources: sources.map(({ title, url }) => ({ title, url })),
    })),
    findings: diagnosis.findings.map(({ id, level, says, evidence, source }) => ({
      id,
      level,
      says,
      evidence,
      source,
    })),
    redirect: redirectOf(exchange, place),
  };
}

function redirectOf(exchange: Exchange, place: Place | undefined): RedirectAnnotation | null {
  const next = place ? (place.chain.hops[place.hop + 1] ?? null) : null;
  const change = hopChange(exchange, next);
  if (!place && !change) return null;
  return {
    chain: place?.chain.id ?? exchange.id,
    hop: place?.hop ?? 0,
    predicted: change?.predicted.url
      ? { method: change.predicted.method, body: keptOrDropped(change.predicted.body) }
      : null,
    observed: change?.observed
      ? { method: change.observed.method, body: keptOrDropped(change.observed.body) }
      : null,
    changed: change?.changed ?? [],
  };
}

/** A request without a body keeps nothing to drop: "kept" is what the rules say of it. */
function keptOrDropped(body: string): string {
  return body === "none" ? "kept" : body;
}

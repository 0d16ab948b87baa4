import type { Comparison } from "../comparison/comparison.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { redactDiagnosis } from "../diagnosis/redact-diagnosis.ts";
import type { Language, Text } from "../diagnosis/text.ts";
import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import type { HopChange } from "../http/hop-change.ts";
import { statusOf } from "../http/outcome.ts";
import { redact } from "../http/redact.ts";
import { isStored } from "../http/stored.ts";
import { authorLine } from "./author-line.ts";
import { browsersPart } from "./browsers-part.ts";
import { stepFor } from "./first-step.ts";
import { SHARE } from "./labels/share.ts";
import { lossesOf } from "./losses.ts";
import { span } from "./measure.ts";
import { verdictOf } from "./verdict.ts";

/** What one ticket is about. */
export type Told = {
  readonly exchange: Exchange;
  readonly diagnosis: Diagnosis;
  readonly change: HopChange | null;
  readonly chain: Chain | null;
  /** Others whose secrets may be repeated: preflight, earlier answers. The chain's are known. */
  readonly around?: readonly Exchange[];
  /** What differs from when it last worked; holds no secrets in what it tells. */
  readonly comparison?: Comparison | null;
};

/** The same without secrets, for what leaves the panel. */
export function redactTold({ exchange, diagnosis, change, chain, around, comparison }: Told): Told {
  const hops = chain?.hops ?? [];
  const others = [...hops, ...(around ?? [])];
  const safe = redact(exchange, others);
  return {
    exchange: safe,
    diagnosis: redactDiagnosis(diagnosis, [exchange, ...others], safe),
    change,
    ...(comparison ? { comparison } : {}),
    chain: chain && { ...chain, hops: hops.map((hop) => redact(hop, [exchange, ...others])) },
  };
}

/** A loop shows in its chain alone. */
export function headlineOf({ exchange, diagnosis, change, chain }: Told): Text {
  const hop = chain ? chain.hops.findIndex(({ id }) => id === exchange.id) : -1;
  const place = chain && hop >= 0 ? { chain, hop } : null;
  return verdictOf(exchange, diagnosis, change, faultOf(exchange, place));
}

/** What to do first; the panel says the same. Null where nothing is to do. */
export function stepOf({ exchange, diagnosis, change }: Told): Text | null {
  return stepFor(exchange, diagnosis, lossesOf(exchange, change));
}

/** `502 Bad Gateway · answered by nginx · 12 ms · 2026-11-20T10:00:00.000Z`. */
export function factsOf({ exchange, diagnosis }: Told, language: Language): readonly string[] {
  const { response, failure, duration, startedAt } = exchange;
  return [
    response ? `${statusOf(exchange) ?? "?"} ${response.statusText}`.trim() : (failure?.name ?? ""),
    whoOf(exchange, diagnosis)?.[language] ?? "",
    duration === null ? "" : span(duration, language),
    startedAt === null ? "" : new Date(startedAt).toISOString(),
  ].filter((fact) => fact !== "");
}

function whoOf(exchange: Exchange, diagnosis: Diagnosis): Text | null {
  if (isStored(exchange.response)) return SHARE.fromCache;
  const { author } = diagnosis;
  return browsersPart(exchange, diagnosis) ?? (author && authorLine(author));
}

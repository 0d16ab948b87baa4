import { isDeepStrictEqual } from "node:util";
import { compare } from "../comparison/comparison.ts";
import { LastGood } from "../comparison/last-good.ts";
import { annotate } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { SurroundingsIndex } from "../diagnosis/surroundings-index.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import { withPast } from "../diagnosis/with-past.ts";
import { linkChains, NEAR, nearHops, type Place } from "../http/chain.ts";
import { asMeant } from "../http/copy-as/as-meant.ts";
import { COPY_FORMS } from "../http/copy-as/forms.ts";
import type { Exchange } from "../http/exchange.ts";
import { readHarText } from "../http/har.ts";
import { readHarEntry } from "../http/har-entry.ts";
import { toHar } from "../http/har-write.ts";
import { hopChange } from "../http/hop-change.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { tellComparison } from "../telling/comparison-told.ts";
import { toReport } from "../telling/report.ts";
import { redactTold } from "../telling/ticket.ts";
import { toMarkdown } from "../telling/ticket-markdown.ts";
import { toSummary } from "../telling/ticket-summary.ts";
import { processorTime } from "./processor-time.ts";

/**
 * Longest that one step may take for an entry of up to so many characters, longer ones in proportion; in times of
 * `knownWork`, which takes 1.1 ms on a desk's machine: under 5 ms there, and as much more where everything is slower.
 */
export const STEP_LIMIT = 4;
const ENTRY = 65_536;
/** How often a step that seemed to take longer is measured again. */
const ROUNDS = 25;

export type Fault = {
  /** Place of the entry in its file; null for what concerns all of it. */
  readonly entry: number | null;
  readonly step: string;
  readonly what: string;
};

export type Journey = { readonly exchanges: number; readonly faults: readonly Fault[] };

const engine = createEngine(knowledge);
const CREATOR = { name: "Status Lens", version: "1" };

/**
 * The way of a file through all that is done to its entries. Never throws: an exception is a fault.
 *
 * @param stepLimit in times of known work.
 */
export function journey(entries: readonly string[], stepLimit = STEP_LIMIT): Journey {
  const faults: Fault[] = [];
  const { exchanges, problems } = attempt(faults, null, "read the file", () =>
    readHarText(`{"log":{"entries":[${entries.join(",")}]}}`),
  ) ?? { exchanges: [], problems: [] };
  const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
  const named = new Set(problems.map(({ at }) => Number(/^log\.entries\[(\d+)\]/.exec(at)?.[1] ?? -1)));
  const places =
    attempt(faults, null, "link chains", () => linkChains(exchanges)) ?? new Map<string, Place>();
  const surroundings = new SurroundingsIndex();
  for (const exchange of exchanges) surroundings.add(exchange);
  const lastGood = new LastGood();
  for (const exchange of exchanges) attempt(faults, null, "index", () => lastGood.add(exchange));
  let before: { readonly exchange: Exchange; readonly length: number } | null = null;

  const lengthOf = (id: string) => entries[Number(id.slice("har-".length))]?.length ?? 0;

  entries.forEach((text, entry) => {
    const value = JSON.parse(text);
    const exchange = byId.get(`har-${entry}`);
    const place = exchange && places.get(exchange.id);
    // What is told of an exchange has its chain in it.
    const length = place ? place.chain.hops.reduce((sum, hop) => sum + lengthOf(hop.id), 0) : text.length;
    const limit = stepLimit * Math.max(1, length / ENTRY);
    const step = <T>(name: string, run: () => T, exchanges = 1) =>
      attempt(faults, entry, name, run, exchanges * limit);
    step("read", () => readHarEntry(value, "one"));
    if (!exchange) {
      if (!named.has(entry)) faults.push({ entry, step: "read", what: "neither an exchange nor a problem" });
      return;
    }
    const diagnosis = step("diagnose", () =>
      engine.diagnose(
        exchange,
        withPast(surroundings.of(exchange, place), exchange, () => lastGood),
      ),
    );
    if (!diagnosis) return;
    step("annotate", () => annotate(exchange, diagnosis, place));
    const next = place?.chain.hops[place.hop + 1] ?? null;
    const change = step("hop", () => hopChange(exchange, next)) ?? null;
    if (place) step("as meant", () => asMeant(nearHops(place), Math.min(place.hop, NEAR)));
    const told = { exchange, diagnosis, change, chain: place?.chain ?? null };
    const redacted = step("redact", () => redactTold(told));
    // What leaves is written with secrets or without: in turns, as the languages are.
    const leaving = entry % 4 < 2 ? told : (redacted ?? told);
    for (const [form, write] of Object.entries(COPY_FORMS)) step(form, () => write(leaving.exchange));
    const language = LANGUAGES[entry % LANGUAGES.length] ?? "en";
    step("Markdown", () => toMarkdown(leaving, language));
    step("summary", () => toSummary(leaving, language));
    step("find the last good one", () => lastGood.of(exchange));
    step("find whose past it belongs to", () => lastGood.concernedBy(exchange));
    // With whatever stands before it, unless that alone would take longer.
    const other = before !== null && before.length <= text.length ? before.exchange : null;
    // With another in place of a preflight in turns: to redact it is what is tried where it stands itself.
    const preflight = entry % 4 === 0 ? other : null;
    step("report", () => toReport(told, preflight), preflight ? 2 : 1);
    const comparison = other && step("compare", () => compare(other, exchange), 2);
    if (comparison) step("tell what differs", () => tellComparison(comparison, "en"));
    before = { exchange, length: text.length };
    const saved = step("write", () => JSON.stringify(toHar([exchange], CREATOR, () => ({}))));
    const again = saved === undefined ? undefined : step("read again", () => readHarText(saved).exchanges[0]);
    if (!again || !isDeepStrictEqual({ ...again, id: exchange.id }, exchange))
      faults.push({ entry, step: "write", what: `reads back otherwise: ${difference(exchange, again)}` });
  });
  return { exchanges: exchanges.length, faults };
}

/**
 * Runs a step. One that seems to take too long is run again, in turns with known work, and the least of each counts:
 * what the collector of memory or another process did meanwhile is not the step's, and what slows this machine down
 * slows both.
 */
function attempt<T>(
  faults: Fault[],
  entry: number | null,
  step: string,
  run: () => T,
  limit = Number.POSITIVE_INFINITY,
): T | undefined {
  try {
    const start = performance.now();
    const result = run();
    const took = performance.now() - start;
    if (took > limit * knownOfLate()) {
      const times = timesOfKnownWork(run, limit);
      if (times > limit)
        faults.push({ entry, step, what: `${times.toFixed(1)} times as long as known work` });
    }
    return result;
  } catch (error) {
    faults.push({ entry, step, what: String(error).slice(0, 200) });
    return undefined;
  }
}

/** Steps after which known work is timed anew: a machine is not as fast all the time. */
const OF_LATE = 20_000;
let steps = 0;
let known = 0;

/** Milliseconds that known work took of late. */
function knownOfLate(): number {
  if (steps++ % OF_LATE === 0)
    known = Math.min(processorTime(knownWork), processorTime(knownWork), processorTime(knownWork));
  return known;
}

/** @param enough the figure that is good enough to stop at. */
function timesOfKnownWork(run: () => unknown, enough: number): number {
  let own = Number.POSITIVE_INFINITY;
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && (round < 3 || own > enough * least); round++) {
    least = Math.min(least, processorTime(knownWork));
    own = Math.min(own, processorTime(run));
  }
  return own / least;
}

const KNOWN_TEXT = JSON.stringify(
  Array.from({ length: 1_500 }, (_, at) => ({ at, name: `name-${at}`, said: "é 日本語" })),
);

function knownWork(): void {
  for (let i = 0; i < 2; i++) JSON.stringify(JSON.parse(KNOWN_TEXT));
}

/** The members that differ, for the reader of a fault. */
function difference(a: object, b: object | undefined, at = ""): string {
  if (!b) return "nothing came back";
  const other = b as Record<string, unknown>;
  return Object.entries(a)
    .flatMap(([key, value]) => {
      if (key === "id" || isDeepStrictEqual(value, other[key])) return [];
      if (
        value !== null &&
        typeof value === "object" &&
        other[key] !== null &&
        typeof other[key] === "object"
      )
        return [difference(value, other[key] as object, `${at}${key}.`)];
      return [
        `${at}${key} ${JSON.stringify(value)?.slice(0, 80)} → ${JSON.stringify(other[key])?.slice(0, 80)}`,
      ];
    })
    .join(", ");
}

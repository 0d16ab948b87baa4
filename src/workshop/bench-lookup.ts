import { entries } from "../knowledge/lookup/entries.ts";
import { GOLDEN } from "../knowledge/lookup/lookup.golden.ts";
import { createLookup } from "../knowledge/lookup/lookup.ts";
import type { Measurement } from "./measurement.ts";

/** Milliseconds from a keystroke to its results. */
const LIMIT = 2;
/** Milliseconds to build the lookup, once, when the catalogue has come. */
const BUILD_LIMIT = 100;
const RUNS = 5;

/** The golden queries, typed letter by letter. */
export function lookupBench(): readonly Measurement[] {
  const lookup = createLookup(entries);
  const typed = GOLDEN.flatMap(([query]) =>
    Array.from({ length: query.length }, (_, at) => query.slice(0, at + 1)),
  );
  for (const words of typed) lookup(words);
  const times = typed.map((words) => least(() => lookup(words))).sort((a, b) => a - b);
  return [
    measured(`keystroke, median of ${times.length}`, times[Math.floor(times.length / 2)] ?? 0, LIMIT),
    measured("keystroke, worst", times.at(-1) ?? 0, LIMIT),
    measured(
      `lookup over ${entries.length} entries built`,
      least(() => createLookup(entries)),
      BUILD_LIMIT,
    ),
  ];
}

/** The least of several runs: what the code costs, without what else the machine did. */
function least(run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function measured(name: string, milliseconds: number, limit: number): Measurement {
  const value = Math.round(milliseconds * 100) / 100;
  return { name, value, unit: "ms", limit, holds: value < limit };
}

import { annotate } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { type CorpusCase, readCorpus, readKept } from "./corpus.ts";
import { atMost, type Measurement } from "./measurement.ts";

/** Exchanges a second that one core has to annotate. */
const SPEED = 20_000;
/** Milliseconds that the slowest single exchange may take. */
const SLOWEST = 5;

const WARM_UP = 20;
const PASSES = 40;
/** Exchanges timed in a row: few enough that a busy machine seldom interrupts them. */
const SLICE = 25;

/**
 * Every exchange of a corpus explained and written out, again and again, on one core: of the folder, or
 * of the cases that the project keeps.
 */
export function diagnoseBench(folder?: string): readonly Measurement[] {
  const cases = folder ? readCorpus(folder) : readKept();
  const engine = createEngine(knowledge);
  const explain = ({ exchange, surroundings }: CorpusCase) =>
    annotate(exchange, engine.diagnose(exchange, surroundings), undefined);

  for (let n = 0; n < WARM_UP; n++) cases.forEach(explain);
  const slices = slicesOf(cases).map((slice) => () => slice.forEach(explain));
  const whole = leastOf(slices).reduce((sum, time) => sum + time, 0);
  const each = leastOf(cases.map((one) => () => explain(one))).sort((a, b) => a - b);
  const speed = Math.round((cases.length / whole) * 1000);
  return [
    {
      name: `${cases.length} exchanges annotated`,
      value: speed,
      unit: "a second",
      limit: SPEED,
      atLeast: true,
      holds: speed >= SPEED,
    },
    took("one exchange, median", shareOf(each, 0.5), 1000 / SPEED),
    took("one exchange, p99", shareOf(each, 0.99), SLOWEST),
    took("one exchange, slowest", shareOf(each, 1), SLOWEST),
  ];
}

function slicesOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / SLICE) }, (_, n) =>
    items.slice(n * SLICE, (n + 1) * SLICE),
  );
}

/** The least time of each run over all passes: what the code costs, without what else the machine did. */
function leastOf(runs: readonly (() => void)[]): number[] {
  const least = runs.map(() => Number.POSITIVE_INFINITY);
  for (let n = 0; n < PASSES; n++) {
    runs.forEach((run, index) => {
      const start = performance.now();
      run();
      least[index] = Math.min(least[index] ?? Number.POSITIVE_INFINITY, performance.now() - start);
    });
  }
  return least;
}

function shareOf(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function took(name: string, milliseconds: number, limit: number): Measurement {
  const value = Math.round(milliseconds * 1000) / 1000;
  return atMost(name, value, "ms", limit);
}

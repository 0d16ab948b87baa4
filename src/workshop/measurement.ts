/** One figure of a benchmark and the limit that it must keep. */
export type Measurement = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  /** The limit is a least: the more the better. */
  readonly atLeast?: true;
  readonly holds: boolean;
};

/** A figure that may be as large as its limit. */
export function atMost(name: string, value: number, unit: string, limit: number): Measurement {
  return { name, value, unit, limit, holds: value <= limit };
}

/** How many times as much one takes as another in the same run, to the hundredth. */
export function ratio(name: string, ours: number, theirs: number, limit: number): Measurement {
  return atMost(name, Math.round((ours / theirs) * 100) / 100, "×", limit);
}

/** A figure that explains another one, without a limit of its own. */
export function figure(name: string, value: number, unit: string): Measurement {
  return atMost(name, value, unit, Number.POSITIVE_INFINITY);
}

/** The least of several runs: what the code costs, without what else the machine did. */
export function milliseconds(name: string, limit: number, run: () => void, runs = 5): Measurement {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  const value = Math.round(least * 10) / 10;
  return atMost(name, value, "ms", limit);
}

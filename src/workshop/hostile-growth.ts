import { processorTime } from "./processor-time.ts";

/**
 * How much longer something takes for twice as much, in the processor's time, of many runs of each size in
 * turns; more are made while the machine seems to be in the way. Two ways to look past it, and the lower counts:
 * the least of each size, where some runs were left alone; the middle of what neighbours make of each other,
 * where only the short ones were (what others do between two slices of time costs the next one its caches).
 *
 * @param make what is given to `run`, of this size; made outside of the measured time.
 * @param limit the growth that is good enough to stop at.
 */
export function growth<Input>(
  size: number,
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  limit: number,
): number {
  const once = make(size);
  const twice = make(2 * size);
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as [number, number];
  const ratios: number[] = [];
  let found = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40 && (round < 3 || found > limit); round++) {
    const short = time(() => run(once));
    const long = time(() => run(twice));
    least[0] = Math.min(least[0], short);
    least[1] = Math.min(least[1], long);
    ratios.push(long / short);
    found = Math.min(least[1] / least[0], middleOf(ratios));
  }
  return found;
}

function middleOf(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.POSITIVE_INFINITY;
}

/** A short run is repeated, so that the clock's own grain does not count. */
function time(run: () => unknown): number {
  let spent = 0;
  let runs = 0;
  do {
    spent += processorTime(run);
    runs++;
  } while (spent < 4 && runs < 1_000);
  return spent / runs;
}

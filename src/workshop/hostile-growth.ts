import { processorTime } from "./processor-time.ts";

/**
 * How much longer something takes for twice as much, in the processor's time. The least of many runs of
 * each size in turns counts, and more runs are made while the machine seems to be in the way.
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
  for (let round = 0; round < 40; round++) {
    // A short run is repeated, so that the clock's own grain does not count.
    least[0] = Math.min(
      least[0],
      time(() => run(once)),
    );
    least[1] = Math.min(
      least[1],
      time(() => run(twice)),
    );
    if (round >= 2 && least[1] <= limit * least[0]) break;
  }
  return least[1] / least[0];
}

function time(run: () => unknown): number {
  let spent = 0;
  let runs = 0;
  do {
    spent += processorTime(run);
    runs++;
  } while (spent < 4 && runs < 1_000);
  return spent / runs;
}

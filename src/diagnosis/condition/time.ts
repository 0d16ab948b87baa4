import type { Case } from "../case.ts";
import { type Condition, called, holds, measuring } from "./condition.ts";

/**
 * Milliseconds to the first byte, or else of the whole exchange; null where neither was told. Nobody answers in no time
 * at all: of an answer that the page may not read Chromium counts all as `blocked`, and 0 as the wait.
 */
export function waitOf({ exchange }: Case): number | null {
  return exchange.timings?.wait || exchange.duration;
}

/** The time to the first byte, or else the whole time, lies within [from, to) milliseconds. */
export function took(from: number, to: number): Condition {
  return called(
    "took",
    [from, to],
    measuring("timing", (c) => {
      const time = waitOf(c);
      return time !== null && time >= from && time < to ? `${(time / 1000).toFixed(1)} s` : false;
    }),
  );
}

/** The whole exchange took at least this many milliseconds. */
export function lastedAtLeast(from: number): Condition {
  return called(
    "lastedAtLeast",
    [from],
    measuring("timing", (c) => {
      const time = c.exchange.duration;
      return time !== null && time >= from ? `${(time / 1000).toFixed(1)} s` : false;
    }),
  );
}

/**
 * It came after a while: somebody waited or worked first. A connection that is refused, or an answer that cannot be
 * used, comes sooner. Of more than an hour nothing is concluded.
 */
export const afterAWhile: Condition = took(1_000, 3_600_000);

/** Nobody waited, as far as the time was told. */
export const atOnce: Condition = holds((c) => (waitOf(c) ?? 0) < 1_000);

import { type Condition, called, measuring } from "./condition.ts";

/** The time to the first byte, or else the whole time, lies within [from, to) milliseconds. */
export function took(from: number, to: number): Condition {
  return called(
    "took",
    [from, to],
    measuring("timing", (c) => {
      const time = c.exchange.timings?.wait ?? c.exchange.duration;
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

import { linkChains } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { Journal } from "../http/journal.ts";
import { type Measurement, milliseconds } from "./measurement.ts";
import { chainOf, pollOf } from "./synthetic-traffic.ts";

const ENTRIES = 100_000;
const LIMIT = 1_000;

/** The join of redirect chains at 100,000 entries, on one core. */
export function chainsBench(): readonly Measurement[] {
  const apart = many((n) => chainOf(n, `/chain/${n}`, n * 3));
  const polled = many((n) => chainOf(n, "/poll", n * 20));
  const burst = many((n) => chainOf(n, "/poll", n / 10));
  const undated = many((n) => chainOf(n, "/poll", null));
  const polls = pollOf(10_000, 20);
  return [
    milliseconds("100,000 entries, each chain its own", LIMIT, () => linkChains(apart)),
    milliseconds("100,000 entries, one address polled", LIMIT, () => linkChains(polled)),
    milliseconds("100,000 entries, one address in a burst", LIMIT, () => linkChains(burst)),
    milliseconds("100,000 entries without times", LIMIT, () => linkChains(undated)),
    milliseconds("10,000 polls of one address, both observers, read as they come", LIMIT, () => {
      const journal = new Journal();
      polls.forEach(({ events }, index) => {
        for (const event of events) journal.hear(event);
        // The entry comes later than the events, and those of two polls change places.
        const late = polls[index % 2 === 0 ? index - 1 : index - 3]?.har;
        if (late) journal.take(late);
        journal.changes();
      });
    }),
  ];
}

function many(chain: (n: number) => readonly Exchange[]): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  for (let n = 0; exchanges.length < ENTRIES; n++) for (const hop of chain(n)) exchanges.push(hop);
  return exchanges;
}

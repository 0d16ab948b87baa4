import type { Exchange } from "../http/exchange.ts";
import { type Comparison, compare } from "./comparison.ts";
import { GoodOfBoth } from "./good-of-both.ts";
import { LastGood } from "./last-good.ts";
import { workedOf } from "./worked.ts";

/** The good exchanges of a capture that is over. */
export function goodOf(exchanges: readonly Exchange[]): GoodOfBoth {
  const own = new LastGood();
  for (const exchange of exchanges) own.add(exchange);
  return new GoodOfBoth(own);
}

/** For each exchange of a capture what differs from when its endpoint worked; null for what works, or has nothing. */
export function comparisonsOf(
  exchanges: readonly Exchange[],
  good: GoodOfBoth = goodOf(exchanges),
): readonly (Comparison | null)[] {
  return exchanges.map((exchange) => {
    const found = workedOf(exchange) === "bad" ? good.of(exchange) : null;
    if (!found) return null;
    const { meanwhile, elsewhere, goodPage: before, failingPage: after } = found;
    return compare(found.good, exchange, { meanwhile, elsewhere, pages: { before, after } });
  });
}

import type { Exchange } from "../http/exchange.ts";
import { type Comparison, compare } from "./comparison.ts";
import { LastGood } from "./last-good.ts";
import { workedOf } from "./worked.ts";

/** For each exchange of a capture what differs from when its endpoint worked; null for what works, or has nothing. */
export function comparisonsOf(exchanges: readonly Exchange[]): readonly (Comparison | null)[] {
  const index = new LastGood();
  for (const exchange of exchanges) index.add(exchange);
  return exchanges.map((exchange) => {
    const found = workedOf(exchange) === "bad" ? index.of(exchange) : null;
    if (!found) return null;
    const { good, goodPage, failingPage, meanwhile } = found;
    return compare(good, exchange, { meanwhile, pages: { before: goodPage, after: failingPage } });
  });
}

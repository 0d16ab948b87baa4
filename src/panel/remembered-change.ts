import type { Exchange } from "../http/exchange.ts";
import { type HopChange, hopChange } from "../http/hop-change.ts";

const known = new WeakMap<Exchange, { readonly next: Exchange | null; readonly change: HopChange | null }>();

/** What a hop changed in the request after it. A chain that grows makes its rows anew, each time all: it stays the same. */
export function rememberedChange(exchange: Exchange, next: Exchange | null): HopChange | null {
  const before = known.get(exchange);
  if (before && before.next === next) return before.change;
  const change = hopChange(exchange, next);
  known.set(exchange, { next, change });
  return change;
}

import { type Chain, expectedNext, linkChains, type Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";

/**
 * The redirect chains of a growing list. Where the browser gives an id, only the chains that a change
 * touches are made anew; what has none (an opened HAR, no host permission) is linked as a whole.
 */
export class LiveChains {
  readonly #byBrowserId = new Map<string, Map<string, Exchange>>();
  readonly #withoutId = new Map<string, Exchange>();
  #places = new Map<string, Place>();
  /** Some chain may have hops of both kinds: then all are linked together. */
  #isMixed = false;

  placeOf(id: string): Place | null {
    return this.#places.get(id) ?? null;
  }

  /** @returns ids of the exchanges whose place may have changed. */
  update(changed: readonly Exchange[], removed: readonly Exchange[]): ReadonlySet<string> {
    const touched = new Set<string>();
    let relink = false;
    for (const exchange of removed) {
      this.#places.delete(exchange.id);
      const hops = exchange.chainId === null ? null : this.#byBrowserId.get(exchange.chainId);
      if (hops?.delete(exchange.id) && exchange.chainId !== null) {
        if (hops.size === 0) this.#byBrowserId.delete(exchange.chainId);
        else touched.add(exchange.chainId);
      }
      if (this.#withoutId.delete(exchange.id)) relink = true;
    }
    for (const exchange of changed) {
      if (exchange.chainId === null) {
        this.#withoutId.set(exchange.id, exchange);
        relink = true;
        continue;
      }
      if (this.#withoutId.delete(exchange.id)) relink = true;
      const hops = this.#byBrowserId.get(exchange.chainId);
      if (hops) hops.set(exchange.id, exchange);
      else this.#byBrowserId.set(exchange.chainId, new Map([[exchange.id, exchange]]));
      touched.add(exchange.chainId);
    }
    const affected = new Set<string>();
    if (relink || this.#isMixed) {
      this.#isMixed = this.#byBrowserId.size > 0 && [...this.#withoutId.values()].some(mayBelongToBoth);
      if (this.#isMixed) {
        this.#link([...this.#all()], affected);
        return affected;
      }
    }
    for (const chainId of touched)
      this.#link([...(this.#byBrowserId.get(chainId)?.values() ?? [])], affected);
    if (relink) this.#link([...this.#withoutId.values()], affected);
    return affected;
  }

  *#all(): Iterable<Exchange> {
    for (const hops of this.#byBrowserId.values()) yield* hops.values();
    yield* this.#withoutId.values();
  }

  #link(exchanges: readonly Exchange[], affected: Set<string>): void {
    const places = exchanges.length < 2 ? new Map<string, Place>() : linkChains(exchanges);
    // All hops of a chain ask the same of it.
    const unchanged = new Map<Chain, Chain | null>();
    const isUnchanged = (before: Chain, after: Chain): boolean => {
      if (!unchanged.has(after)) unchanged.set(after, sameHops(before, after) ? before : null);
      return unchanged.get(after) === before;
    };
    for (const exchange of exchanges) {
      const before = this.#places.get(exchange.id);
      const after = places.get(exchange.id);
      if (before && after && before.hop === after.hop && isUnchanged(before.chain, after.chain)) continue;
      if (after) this.#places.set(exchange.id, after);
      else this.#places.delete(exchange.id);
      if (before || after) affected.add(exchange.id);
    }
  }
}

/**
 * A hop that webRequest did not see (the browser's own upgrade to https, a service worker, a next request
 * that was never sent) continues or begins a chain that has an id.
 */
function mayBelongToBoth(exchange: Exchange): boolean {
  return expectedNext(exchange) !== null || (exchange.response === null && exchange.failure !== null);
}

function sameHops(a: Chain, b: Chain): boolean {
  return a.hops.length === b.hops.length && a.hops.every((hop, index) => hop === b.hops[index]);
}

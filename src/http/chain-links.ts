import type { Exchange } from "./exchange.ts";

/** Which exchange follows which: one-to-one, and never round in a ring, so that every chain has a beginning. */
export class ChainLinks {
  readonly #exchanges: readonly Exchange[];
  readonly #next = new Map<Exchange, Exchange>();
  readonly #previous = new Map<Exchange, Exchange>();
  /** An exchange nearer to the beginning of the chain, at best the first; see `#firstOf`. */
  readonly #earlier = new Map<Exchange, Exchange>();
  /** Places in the log; made when first asked for. */
  #order: ReadonlyMap<Exchange, number> | null = null;

  /** @param exchanges in the order of the log. */
  constructor(exchanges: readonly Exchange[]) {
    this.#exchanges = exchanges;
  }

  hasNext(exchange: Exchange): boolean {
    return this.#next.has(exchange);
  }

  hasPrevious(exchange: Exchange): boolean {
    return this.#previous.has(exchange);
  }

  /** Links the end of one chain to the beginning of another; those of the same would be a ring, and stay. */
  add(from: Exchange, to: Exchange): void {
    if (this.#firstOf(from) === to) return;
    this.#next.set(from, to);
    this.#previous.set(to, from);
    this.#earlier.set(to, from);
  }

  /** The log has `b` behind `a`. */
  isLater(a: Exchange, b: Exchange): boolean {
    this.#order ??= new Map(this.#exchanges.map((exchange, index) => [exchange, index]));
    return (this.#order.get(b) ?? 0) > (this.#order.get(a) ?? 0);
  }

  /** The chain from this exchange on. */
  from(first: Exchange): readonly Exchange[] {
    const hops: Exchange[] = [];
    for (let hop: Exchange | undefined = first; hop; hop = this.#next.get(hop)) hops.push(hop);
    return hops;
  }

  /** The beginning of a chain. Shortens the way for the next time: nearly constant in the number of hops. */
  #firstOf(exchange: Exchange): Exchange {
    let first = exchange;
    for (let earlier = this.#earlier.get(first); earlier; earlier = this.#earlier.get(first)) {
      const evenEarlier = this.#earlier.get(earlier);
      if (evenEarlier) this.#earlier.set(first, evenEarlier);
      first = earlier;
    }
    return first;
  }
}

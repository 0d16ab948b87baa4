import type { Exchange } from "../exchange.ts";

/** What changed since the last time one asked: take `removed` first. */
export type JournalChange = {
  readonly changed: readonly Exchange[];
  readonly removed: readonly string[];
};

/** `gone`: ids of the HAR exchanges that left, be it with the record of an event. */
export type FullChange = JournalChange & { readonly gone: readonly string[] };

/** Gathers what changes, each exchange once, in its last form. */
export class Changes {
  #changed = new Map<string, Exchange>();
  #removed = new Set<string>();
  #gone: string[] = [];

  add(exchange: Exchange): void {
    this.#removed.delete(exchange.id);
    this.#changed.set(exchange.id, exchange);
  }

  see(exchange: Exchange): void {
    this.#changed.set(exchange.id, exchange);
  }

  remove(id: string): void {
    this.#changed.delete(id);
    this.#removed.add(id);
  }

  leave(har: Exchange): void {
    this.#gone.push(har.id);
  }

  /** All of it; what comes after this is gathered anew. */
  take(): FullChange {
    const change = { changed: [...this.#changed.values()], removed: [...this.#removed], gone: this.#gone };
    this.#changed = new Map();
    this.#removed = new Set();
    this.#gone = [];
    return change;
  }
}

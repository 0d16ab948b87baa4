import type { Exchange } from "../http/exchange.ts";

/** From so many empty places at the front on the list is written anew. */
const SLACK = 1_024;

/** An exchange whose start is known. */
export type Dated = Exchange & { readonly startedAt: number };

export function isDated(exchange: Exchange): exchange is Dated {
  return exchange.startedAt !== null;
}

/**
 * Dated exchanges, or what is kept of them, in the order of their start, of which the newest come and the oldest leave: both cost
 * the same however many there are.
 */
export class Timeline<Item extends { readonly startedAt: number } = Dated> {
  #list: (Item | undefined)[] = [];
  /** Where the oldest one is. */
  #first = 0;

  get size(): number {
    return this.#list.length - this.#first;
  }

  add(exchange: Item): void {
    const at = this.#countTo(exchange.startedAt);
    if (at === this.size) this.#list.push(exchange);
    else this.#list.splice(this.#first + at, 0, exchange);
  }

  delete(exchange: Item): void {
    for (let at = this.#countTo(exchange.startedAt) - 1; at >= 0; at--) {
      const other = this.at(at);
      if (other === exchange) this.#drop(at);
      if (!other || other === exchange || other.startedAt < exchange.startedAt) return;
    }
  }

  /** Counted from the oldest, 0; undefined where there is none. */
  at(index: number): Item | undefined {
    return index < 0 ? undefined : this.#list[this.#first + index];
  }

  /** Those from one place to another, the latter left out, as far as there are any. */
  between(from: number, to: number): readonly Item[] {
    const [start, end] = [Math.max(0, from), Math.min(to, this.size)];
    return end > start ? (this.#list.slice(this.#first + start, this.#first + end) as Item[]) : [];
  }

  /** How many start at this moment or before. */
  countTo(moment: number): number {
    return this.#countTo(moment);
  }

  /** The last one that starts before this moment. */
  lastBefore(moment: number): Item | undefined {
    let at = this.#countTo(moment) - 1;
    while ((this.at(at)?.startedAt ?? 0) >= moment && at >= 0) at--;
    return this.at(at);
  }

  /** The first one that starts after this moment. */
  firstAfter(moment: number): Item | undefined {
    return this.at(this.#countTo(moment));
  }

  #drop(index: number): void {
    if (index > 0) {
      this.#list.splice(this.#first + index, 1);
      return;
    }
    this.#list[this.#first++] = undefined;
    if (this.#first < SLACK || this.#first < this.#list.length / 2) return;
    this.#list = this.#list.slice(this.#first);
    this.#first = 0;
  }

  #countTo(moment: number): number {
    let low = 0;
    let high = this.size;
    // Nearly all questions are about the end.
    if (high > 0 && (this.at(high - 1)?.startedAt ?? 0) <= moment) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.at(middle)?.startedAt ?? 0) > moment) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Exchanges in time, apart by whether they worked. */
export type Histories = { readonly good: Timeline; readonly bad: Timeline };

import type { Dated } from "../comparison/timeline.ts";
import type { Exchange } from "../http/exchange.ts";

/** How far apart in time exchanges of one path still tell of each other, in milliseconds. */
const SPAN = 60_000;

/** Most neighbours that are looked at, on each side. */
const NEIGHBOURS = 50;

/** The dated exchanges of one path in the order of their start; those of one moment as they came. */
export class PathHistory {
  readonly #list: Dated[] = [];

  get size(): number {
    return this.#list.length;
  }

  add(exchange: Dated): void {
    this.#list.splice(this.#firstAfter(exchange.startedAt), 0, exchange);
  }

  delete(exchange: Dated): void {
    for (let at = this.#firstAfter(exchange.startedAt) - 1; at >= 0; at--) {
      const other = this.#list[at];
      if (other === exchange) this.#list.splice(at, 1);
      if (!other || other === exchange || other.startedAt < exchange.startedAt) return;
    }
  }

  /** Those that start at the same moment or shortly before, oldest first. */
  before(exchange: Dated): readonly Exchange[] {
    const end = this.#firstAfter(exchange.startedAt);
    return this.#list
      .slice(Math.max(0, end - NEIGHBOURS - 1), end)
      .filter(({ id, startedAt }) => id !== exchange.id && startedAt >= exchange.startedAt - SPAN);
  }

  /** Those that it may stand before: the same moment or shortly after. */
  after(exchange: Dated): readonly Exchange[] {
    const from = this.#firstFrom(exchange.startedAt);
    return this.#list
      .slice(from, from + NEIGHBOURS + 1)
      .filter(({ id, startedAt }) => id !== exchange.id && startedAt <= exchange.startedAt + SPAN);
  }

  #firstAfter(moment: number): number {
    return this.#first((start) => start > moment);
  }

  #firstFrom(moment: number): number {
    return this.#first((start) => start >= moment);
  }

  /** Index of the first one whose start is late enough, by halving. */
  #first(isLate: (start: number) => boolean): number {
    let low = 0;
    let high = this.#list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isLate(this.#list[middle]?.startedAt ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

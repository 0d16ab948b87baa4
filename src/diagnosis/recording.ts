import { LastGood } from "../comparison/last-good.ts";
import { linkChains, type Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Surroundings } from "./surroundings.ts";
import { SurroundingsIndex } from "./surroundings-index.ts";
import { withPast } from "./with-past.ts";

/** Exchanges of one capture as a whole, each with its place in a chain and all that surrounds it. */
export class Recording {
  readonly exchanges: readonly Exchange[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #surroundings = new SurroundingsIndex();
  #lastGood: LastGood | null = null;

  constructor(exchanges: readonly Exchange[]) {
    this.exchanges = exchanges;
    this.#places = linkChains(exchanges);
    for (const exchange of exchanges) this.#surroundings.add(exchange);
  }

  placeOf({ id }: Exchange): Place | undefined {
    return this.#places.get(id);
  }

  around(exchange: Exchange): Surroundings {
    const around = this.#surroundings.of(exchange, this.placeOf(exchange));
    return withPast(around, exchange, () => this.#lastGoodOfAll());
  }

  /** Made when first asked for: where nothing fails nobody does. */
  #lastGoodOfAll(): LastGood {
    if (!this.#lastGood) {
      this.#lastGood = new LastGood();
      for (const exchange of this.exchanges) this.#lastGood.add(exchange);
    }
    return this.#lastGood;
  }
}

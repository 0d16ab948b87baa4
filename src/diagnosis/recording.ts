import { linkChains, type Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Surroundings } from "./case.ts";
import { SurroundingsIndex } from "./surroundings.ts";

/** Exchanges of one capture as a whole, each with its place in a chain and all that surrounds it. */
export class Recording {
  readonly exchanges: readonly Exchange[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #surroundings = new SurroundingsIndex();

  constructor(exchanges: readonly Exchange[]) {
    this.exchanges = exchanges;
    this.#places = linkChains(exchanges);
    for (const exchange of exchanges) this.#surroundings.add(exchange);
  }

  placeOf({ id }: Exchange): Place | undefined {
    return this.#places.get(id);
  }

  around(exchange: Exchange): Surroundings {
    return this.#surroundings.of(exchange, this.placeOf(exchange));
  }
}

import { type Comparison, compare } from "../comparison/comparison.ts";
import { differencesOf } from "../comparison/differences.ts";
import type { GoodOfBoth } from "../comparison/good-of-both.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { ALONE } from "../diagnosis/surroundings.ts";
import type { SurroundingsIndex } from "../diagnosis/surroundings-index.ts";
import type { Exchange } from "../http/exchange.ts";

/** What of a row is compared. */
type Compared = { readonly exchange: Exchange; readonly diagnosis: Diagnosis };

/** A row beside the last good exchange of its endpoint. */
export class LastGoodComparison {
  readonly #engine: Engine;
  readonly #surroundings: SurroundingsIndex;
  readonly #good: GoodOfBoth;
  /** Who answered the good exchange that it is compared with. */
  #goodAuthor: { readonly good: Exchange; readonly author: Diagnosis["author"] } | null = null;

  constructor(engine: Engine, surroundings: SurroundingsIndex, good: GoodOfBoth) {
    this.#engine = engine;
    this.#surroundings = surroundings;
    this.#good = good;
  }

  /** Null where nothing of its endpoint worked. */
  of(row: Compared & { readonly preflight: Exchange | null }): Comparison | null {
    const found = this.#good.of(row.exchange);
    if (!found) return null;
    const { good, goodPage, failingPage, meanwhile, elsewhere } = found;
    if (this.#goodAuthor?.good !== good) {
      // What surrounds it here is not of its capture.
      const around = elsewhere ? ALONE : this.#surroundings.of(good, undefined);
      const { author } = this.#engine.diagnose(good, around);
      this.#goodAuthor = { good, author };
    }
    return compare(good, row.exchange, {
      meanwhile,
      elsewhere,
      preflight: row.preflight,
      pages: { before: goodPage, after: failingPage },
      authors: { before: this.#goodAuthor.author, after: row.diagnosis.author },
    });
  }
}

/** In what a row differs from another that the reader chose, whatever came of both. */
export function comparisonOfChosen(other: Compared, row: Compared): Comparison {
  const beside = { authors: { before: other.diagnosis.author, after: row.diagnosis.author } };
  const differences = differencesOf(other.exchange, row.exchange, beside);
  return {
    good: other.exchange,
    failing: row.exchange,
    differences,
    isSameRequest: false,
    meanwhile: null,
    elsewhere: null,
    credentials: null,
  };
}

import type { Case } from "./case.ts";
import type { Scope } from "./cause.ts";
import { ClueIndex, type NumberedNeed, type ShownClues } from "./clue-index.ts";
import type { Condition } from "./condition/condition.ts";
import { ScopeIndex } from "./scope.ts";

/** Up to so many items are asked one by one: to look up what waits at each clue of a case would cost more. */
const FEW = 48;

/**
 * A list of which a case lets few items through. Items of a long list wait at one of the clues that they need,
 * so what a case does not show costs nothing, however long the list is.
 */
export class Sieve<Item extends { readonly when: Condition }> {
  readonly #items: readonly Item[];
  readonly #clues = new ClueIndex();
  /** What each item asks for, in their order. */
  readonly #asked: readonly NumberedNeed[];
  /** Places of the items that wait at a clue, by its number; of a short list nothing waits. */
  readonly #waiting: (number[] | undefined)[];
  /** One bit an item, in their order: those that ask for nothing. */
  readonly #always: Uint32Array;

  constructor(items: readonly Item[]) {
    this.#items = items;
    this.#asked = items.map(({ when }) => this.#clues.ask(when.need));
    this.#always = new Uint32Array(Math.ceil(items.length / 32));
    // Made whole: an array that grows by holes is looked up like a dictionary.
    this.#waiting = items.length > FEW ? new Array(this.#clues.size).fill(undefined) : [];
    if (items.length <= FEW) return;
    this.#asked.forEach(([clause], place) => {
      if (!clause) setBit(this.#always, place);
      for (const clue of clause ?? []) {
        const waiting = this.#waiting[clue];
        if (waiting) waiting.push(place);
        else this.#waiting[clue] = [place];
      }
    });
  }

  /** The items that the case does not rule out, in their order. */
  through(c: Case): readonly Item[] {
    if (this.#items.length === 0) return this.#items;
    const seen = this.#clues.read(c);
    if (this.#items.length <= FEW) return this.#items.filter((_, place) => this.#allows(seen, place));
    const bits = this.#always.slice();
    for (const clue of seen.clues) {
      const waiting = this.#waiting[clue];
      if (waiting) for (const place of waiting) setBit(bits, place);
    }
    const through: Item[] = [];
    for (let word = 0; word < bits.length; word++) {
      for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) {
        const place = word * 32 + 31 - Math.clz32(left & -left);
        const item = this.#items[place];
        if (item && this.#allows(seen, place)) through.push(item);
      }
    }
    return through;
  }

  #allows(seen: ShownClues, place: number): boolean {
    return seen.allows(this.#asked[place] ?? []);
  }
}

function setBit(bits: Uint32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

type ScopedItem = { readonly on: readonly Scope[]; readonly when: Condition };

/** A list by outcome; what its items need is read when a case first ends as theirs do. */
export type Sieves<Item extends ScopedItem> = ScopeIndex<Item, Sieve<Item>>;

export function sievesOf<Item extends ScopedItem>(items: readonly Item[]): Sieves<Item> {
  return new ScopeIndex(items, (list) => new Sieve(list));
}

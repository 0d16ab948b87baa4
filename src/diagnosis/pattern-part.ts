import { best, folded, unique, WIDEST, type Words, worth } from "./literal-words.ts";

const WIDEST_RUN = 16;
const LONGEST = 48;

/**
 * What is known of a part of a pattern: all strings that it can be (`exact`), or groups of words of
 * which one each has to be in it (`needs`).
 */
export type PatternPart = { readonly exact: Words | null; readonly needs: readonly Words[] };

export const ANYTHING: PatternPart = { exact: null, needs: [] };
const EMPTY: Words = [""];
export const NOTHING: PatternPart = { exact: EMPTY, needs: [] };

export class NotUnderstood extends Error {}

/** Characters that stand for themselves. */
export function word(chars: string): PatternPart {
  return { exact: [folded(chars)], needs: [] };
}

/** Joins parts that follow each other: exact ones grow into longer words. */
export class Sequence {
  #run = EMPTY;
  #needs: readonly Words[] = [];
  #whole = true;

  add(part: PatternPart): void {
    const longer = part.exact && product(this.#run, part.exact);
    if (longer) {
      this.#run = longer;
      return;
    }
    this.#end();
    this.#needs = this.#needs.concat(part.needs);
    if (part.exact) this.#run = part.exact;
  }

  part(): PatternPart {
    if (this.#whole) return { exact: this.#run, needs: [] };
    this.#end();
    return { exact: null, needs: best(this.#needs) };
  }

  #end(): void {
    this.#whole = false;
    this.#needs = this.#needs.concat(worth(this.#run));
    this.#run = EMPTY;
  }
}

function product(heads: Words, tails: Words): Words | null {
  const [head = "", second] = heads;
  const [tail = "", other] = tails;
  // Most are one word and one more.
  if (second === undefined && other === undefined) return fits(head + tail) ? [head + tail] : null;
  if (heads.length * tails.length > WIDEST_RUN) return null;
  const joined = heads.flatMap((one) => tails.map((end) => one + end));
  return joined.every(fits) ? unique(joined) : null;
}

function fits(word: string): boolean {
  return word.length <= LONGEST;
}

export function oneOf(parts: readonly PatternPart[]): PatternPart {
  const exact = unique(parts.flatMap((part) => part.exact ?? []));
  const known = parts.every((part) => part.exact) && exact.length <= WIDEST;
  return { exact: known ? exact : null, needs: eitherOf(parts.map(needsOf)) };
}

/** (a and b) or (c and d) is (a or c) and (a or d) and (b or c) and (b or d). */
function eitherOf(alternatives: readonly (readonly Words[])[]): readonly Words[] {
  const [first = [], ...others] = alternatives;
  return others.reduce<readonly Words[]>((joined, other) => {
    const both = joined.flatMap((a) => other.map((b) => unique([...a, ...b])));
    return best(both.filter((words) => words.length <= WIDEST));
  }, first);
}

export function needsOf(part: PatternPart): readonly Words[] {
  return part.exact ? worth(part.exact) : part.needs;
}

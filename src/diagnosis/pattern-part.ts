import { best, folded, WIDEST, type Words, worth } from "./literal-words.ts";

const WIDEST_RUN = 16;
const LONGEST = 48;

/**
 * What is known of a part of a pattern: all strings that it can be (`exact`), or groups of words of
 * which one each has to be in it (`needs`).
 */
export type PatternPart = { readonly exact: ReadonlySet<string> | null; readonly needs: readonly Words[] };

export const ANYTHING: PatternPart = { exact: null, needs: [] };
const EMPTY: ReadonlySet<string> = new Set([""]);
export const NOTHING: PatternPart = { exact: EMPTY, needs: [] };

export class NotUnderstood extends Error {}

/** Characters that stand for themselves. */
export function word(chars: string): PatternPart {
  return { exact: new Set([folded(chars)]), needs: [] };
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

function product(heads: ReadonlySet<string>, tails: ReadonlySet<string>): ReadonlySet<string> | null {
  if (heads.size * tails.size > WIDEST_RUN) return null;
  const joined = new Set<string>();
  for (const head of heads) for (const tail of tails) joined.add(head + tail);
  for (const one of joined) if (one.length > LONGEST) return null;
  return joined;
}

export function oneOf(parts: readonly PatternPart[]): PatternPart {
  const exact = new Set<string>();
  for (const part of parts) for (const one of part.exact ?? []) exact.add(one);
  const known = parts.every((part) => part.exact) && exact.size <= WIDEST;
  return { exact: known ? exact : null, needs: eitherOf(parts.map(needsOf)) };
}

/** (a and b) or (c and d) is (a or c) and (a or d) and (b or c) and (b or d). */
function eitherOf(alternatives: readonly (readonly Words[])[]): readonly Words[] {
  const [first = [], ...others] = alternatives;
  return others.reduce<readonly Words[]>((joined, other) => {
    const both = joined.flatMap((a) => other.map((b) => [...new Set([...a, ...b])]));
    return best(both.filter((words) => words.length <= WIDEST));
  }, first);
}

export function needsOf(part: PatternPart): readonly Words[] {
  return part.exact ? worth(part.exact) : part.needs;
}

import { type Literal, literalOf } from "./pattern-literal.ts";
import { type Part, type PatternProblem, PatternReader, Refused } from "./pattern-syntax.ts";

/** A reader's `/pattern/` as instructions that are followed all at once, so that nothing is tried twice. */
export type Instruction =
  | { readonly does: "read"; readonly accepts: (code: number) => boolean }
  | { readonly does: "split"; readonly to: readonly [number, number] }
  | { readonly does: "start" }
  | { readonly does: "end" }
  | { readonly does: "found" };

export type Program = {
  readonly instructions: readonly Instruction[];
  readonly literal: Literal;
};

/** Longest pattern that is read, in characters. */
const PATTERN_LIMIT = 200;

/** Repeats are written out: so many instructions at most, and so many parts that may be empty. */
const PROGRAM_LIMIT = 400;
const PART_LIMIT = 4_000;

/**
 * The program of a pattern as JavaScript writes it, or why there is none: no look-around, no back reference, no
 * word boundary, for these take more time than the text is long. Case does not count.
 */
export function readPattern(source: string): Program | PatternProblem {
  if (source.length > PATTERN_LIMIT) return "long";
  try {
    const pattern = new PatternReader(source).whole();
    return { instructions: new ProgramWriter().whole(pattern), literal: literalOf(pattern) };
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    throw error;
  }
}

/** Stands where a fork comes once it is known where it leads. */
const LATER: Instruction = { does: "start" };

class ProgramWriter {
  readonly #program: Instruction[] = [];
  #parts = 0;

  whole(part: Part): readonly Instruction[] {
    this.#write(part);
    this.#program.push({ does: "found" });
    return this.#program;
  }

  #write(part: Part): void {
    if (++this.#parts > PART_LIMIT || this.#program.length > PROGRAM_LIMIT) throw new Refused("long");
    if (part.is === "read") this.#program.push({ does: "read", accepts: part.accepts });
    else if (part.is === "repeat") this.#writeRepeat(part);
    else if (part.is === "row") for (const each of part.parts) this.#write(each);
    else if (part.is === "either") this.#writeWays(part.ways);
    else this.#program.push({ does: part.is });
  }

  #writeWays(ways: readonly Part[]): void {
    const exits: number[] = [];
    for (const way of ways.slice(0, -1)) {
      const fork = this.#later();
      this.#write(way);
      exits.push(this.#later());
      this.#fork(fork, this.#program.length);
    }
    const [last] = ways.slice(-1);
    if (last) this.#write(last);
    for (const exit of exits) this.#program[exit] = { does: "split", to: [this.#program.length, exit] };
  }

  #writeRepeat({ part, least, most }: Extract<Part, { readonly is: "repeat" }>): void {
    for (let times = 0; times < least; times++) this.#write(part);
    const isOpen = most === Number.POSITIVE_INFINITY;
    const forks: number[] = [];
    for (let times = least; times < (isOpen ? least + 1 : most); times++) {
      forks.push(this.#later());
      this.#write(part);
    }
    const [first] = forks;
    if (isOpen && first !== undefined) this.#program.push({ does: "split", to: [first, first] });
    for (const fork of forks) this.#fork(fork, this.#program.length);
  }

  #later(): number {
    return this.#program.push(LATER) - 1;
  }

  #fork(at: number, other: number): void {
    this.#program[at] = { does: "split", to: [at + 1, other] };
  }
}

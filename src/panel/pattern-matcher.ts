import type { Literal } from "./pattern-literal.ts";
import type { Instruction, Program } from "./pattern-program.ts";

/** A set of places in the program, all of them reached at once. */
type State = {
  /** Of the instructions that read. */
  readonly places: readonly number[];
  readonly isFound: boolean;
  /** It is found where the text ends here. */
  readonly isFoundAtEnd: boolean;
};

const ASCII = 128;

/** States that are kept: more than a pattern of the usual kind ever reaches. */
const STATE_LIMIT = 512;

/** Steps that may be worked out anew before the pattern is given up: a keystroke must not wait for it. */
const WORK_LIMIT = 1_500_000;

/** Longest text that is looked at, in characters. */
const TEXT_LIMIT = 2_000;

/** The number of every state in which it is found: what follows does not count. */
const FOUND = 1;
/** Of a state that is not kept. */
const LOOSE = -1;

/**
 * Whether a program finds something in texts. Time is in proportion to the text: each character is looked at once,
 * and what follows from it is remembered.
 */
export class PatternMatcher {
  readonly literal: Literal;
  readonly #program: readonly Instruction[];
  readonly #states: State[];
  readonly #numbers = new Map<string, number>();
  /** One more than the number of the state that follows a state and an ASCII character; 0 where nobody asked yet. */
  readonly #next = new Uint16Array(STATE_LIMIT * ASCII);
  #work = 0;

  constructor({ instructions, literal }: Program) {
    this.literal = literal;
    this.#program = instructions;
    // The first state alone has passed the start of a text, and so is never the same as a later one.
    this.#states = [this.#reach([0], true), { places: [], isFound: true, isFoundAtEnd: true }];
  }

  /** It took too much work, and finds everything from now on: a term that is left out. */
  get isGivenUp(): boolean {
    return this.#work > WORK_LIMIT;
  }

  finds(text: string): boolean {
    if (this.literal.isAll) return text.slice(0, TEXT_LIMIT).toLowerCase().includes(this.literal.text);
    const next = this.#next;
    const length = Math.min(text.length, TEXT_LIMIT);
    let number = 0;
    if (this.#states[0]?.isFound) return true;
    for (let at = 0; at < length; at++) {
      const code = text.charCodeAt(at);
      // A row of the panel is a hundred of these steps, and nearly all are known: no more is done than to look.
      const known = code < ASCII ? next[number * ASCII + code] : 0;
      if (known) number = known - 1;
      else {
        const from = number;
        let state = this.#stepFrom(this.#states[from], code);
        number = state ? this.#keep(state) : FOUND;
        if (state && number !== LOOSE && code < ASCII) next[from * ASCII + code] = number + 1;
        while (state && number === LOOSE && at + 1 < length) {
          state = this.#stepFrom(state, text.charCodeAt(++at));
          number = state ? this.#keep(state) : FOUND;
        }
        if (number === LOOSE) return length === text.length && state?.isFoundAtEnd === true;
      }
      if (number === FOUND) return true;
    }
    return length === text.length && this.#states[number]?.isFoundAtEnd === true;
  }

  /** Null where the pattern has been given up. */
  #stepFrom(state: State | undefined, code: number): State | null {
    return state && !this.isGivenUp ? this.#step(state, code) : null;
  }

  #step(state: State, code: number): State {
    const char = lowerOf(code);
    // A match may begin anywhere.
    const reached = [0];
    for (const place of state.places) {
      const instruction = this.#program[place];
      if (instruction?.does === "read" && instruction.accepts(char)) reached.push(place + 1);
    }
    this.#work += 10 + state.places.length;
    return this.#reach(reached, false);
  }

  /** The number of the state; loose where there is no more room. What is worked out again counts as work. */
  #keep(state: State): number {
    if (state.isFound) return FOUND;
    const key = `${state.isFoundAtEnd} ${state.places.join(" ")}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#states.length >= STATE_LIMIT) return LOOSE;
    const number = this.#states.push(state) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  #reach(from: readonly number[], isStart: boolean): State {
    const reached = this.#closure(from, isStart, false);
    const atEnd = this.#closure(from, isStart, true);
    const isFound = (places: readonly number[]) =>
      places.some((place) => this.#program[place]?.does === "found");
    return {
      places: reached.filter((place) => this.#program[place]?.does === "read"),
      isFound: isFound(reached),
      isFoundAtEnd: isFound(atEnd),
    };
  }

  /** Where one is without reading anything; in order. */
  #closure(from: readonly number[], isStart: boolean, isEnd: boolean): readonly number[] {
    const seen = new Set<number>();
    const open = [...from];
    for (let place = open.pop(); place !== undefined; place = open.pop()) {
      if (seen.has(place)) continue;
      seen.add(place);
      const instruction = this.#program[place];
      if (instruction?.does === "split") {
        open.push(instruction.to[0]);
        open.push(instruction.to[1]);
      } else if ((instruction?.does === "start" && isStart) || (instruction?.does === "end" && isEnd))
        open.push(place + 1);
    }
    this.#work += seen.size;
    return [...seen].sort((a, b) => a - b);
  }
}

function lowerOf(code: number): number {
  if (code < ASCII) return code >= 65 && code <= 90 ? code + 32 : code;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

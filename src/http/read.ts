import type { FileKind } from "./file-kind.ts";
import { isObject } from "./shape.ts";

/** Why a value could not be used: the path inside the input, and what was expected there. */
export type Problem = {
  readonly at: string;
  readonly expected: string;
  /** What the whole file is instead, where that can be told. */
  readonly file?: FileKind;
  /** Of a file that is broken, how many entries were read of it. */
  readonly read?: number;
  /** How often the same is wrong; left out for once. */
  readonly times?: number;
};

/**
 * Reads parts of an unknown value without trusting it: a wrong type becomes a problem with its path
 * and the fallback, never an exception.
 */
export class Reader {
  readonly #value: unknown;
  /** Where the value stands: a name, or a member of another reader. */
  readonly #at: string | number;
  readonly #parent: Reader | null;
  readonly #problems: Problem[];

  constructor(value: unknown, at: string | number, problems: Problem[], parent: Reader | null = null) {
    this.#value = value;
    this.#at = at;
    this.#problems = problems;
    this.#parent = parent;
  }

  /** Put together when something is wrong: nearly nothing is, and there are many values. */
  get #path(): string {
    if (!this.#parent) return String(this.#at);
    const own = typeof this.#at === "number" ? `[${this.#at}]` : `.${this.#at}`;
    return this.#parent.#path + own;
  }

  /** The member, with its path; a Reader over undefined where this is no object. */
  get(key: string): Reader {
    const value = isObject(this.#value) && Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
    return new Reader(value, key, this.#problems, this);
  }

  /** The value itself, still untrusted. */
  get raw(): unknown {
    return this.#value;
  }

  get missing(): boolean {
    return this.#value === undefined || this.#value === null;
  }

  get isObject(): boolean {
    return isObject(this.#value);
  }

  /** The string, or null where it is missing or something else (then a problem). */
  string(): string | null {
    if (this.missing) return null;
    if (typeof this.#value === "string") return this.#value;
    return this.#wrong("a string");
  }

  /** The finite number, or null. A number written as a string counts, as some tools do so. */
  number(): number | null {
    if (this.missing) return null;
    const number =
      typeof this.#value === "string" && this.#value.trim() !== "" ? Number(this.#value) : this.#value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
    return this.#wrong("a number");
  }

  /** The number where it is not negative, else null: HAR writes -1 for "does not apply". */
  duration(): number | null {
    const number = this.number();
    return number !== null && number >= 0 ? number : null;
  }

  boolean(): boolean {
    return this.#value === true;
  }

  /** Readers over the items; none where it is missing or no array (then a problem). */
  items(): readonly Reader[] {
    if (this.missing) return [];
    if (!Array.isArray(this.#value)) {
      this.#wrong("an array");
      return [];
    }
    return this.#value.map((item, index) => new Reader(item, index, this.#problems, this));
  }

  report(expected: string): void {
    this.#problems.push({ at: this.#path, expected });
  }

  #wrong(expected: string): null {
    this.report(expected);
    return null;
  }
}

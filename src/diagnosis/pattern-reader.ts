import { unique } from "./literal-words.ts";
import {
  ANYTHING,
  NOTHING,
  NotUnderstood,
  needsOf,
  oneOf,
  type PatternPart,
  Sequence,
  word,
} from "./pattern-part.ts";

/** Largest class whose members are told one by one. */
const WIDEST_CLASS = 4;

/** Not the last one where it is repeated: that is a term of its own. */
const PLAIN = /[\w ,:;<>=!@#%&~`'"/-]{1,24}(?![*+?{])/y;

/** Reads the source of a pattern: what each of its parts can be. Throws NotUnderstood. */
export class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): PatternPart {
    const parts = [this.#sequence()];
    while (this.#take("|")) parts.push(this.#sequence());
    const [only] = parts;
    return parts.length === 1 && only ? only : oneOf(parts);
  }

  #sequence(): PatternPart {
    const joined = new Sequence();
    while (this.#at < this.#source.length && this.#next !== "|" && this.#next !== ")") {
      joined.add(this.#repeated(this.#term()));
    }
    return joined.part();
  }

  #term(): PatternPart {
    const plain = this.#plainWord();
    if (plain) return word(plain);
    const char = this.#read();
    if (char === "^" || char === "$") return NOTHING;
    if (char === ".") return ANYTHING;
    if (char === "(") return this.#group();
    if (char === "[") return this.#charClass();
    if (char === "\\") return this.#escape();
    return word(char);
  }

  /** Characters that stand for themselves, each once: they are most of a pattern, and told at one go. */
  #plainWord(): string {
    PLAIN.lastIndex = this.#at;
    const found = PLAIN.exec(this.#source)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #group(): PatternPart {
    let lookaround = false;
    if (this.#take("?")) {
      const kind = this.#read();
      if (kind === "=" || kind === "!") lookaround = true;
      else if (kind === "<") {
        if (this.#next === "=" || this.#next === "!") {
          this.#read();
          lookaround = true;
        } else while (this.#read() !== ">");
      } else if (kind !== ":") throw new NotUnderstood();
    }
    const inside = this.alternatives();
    if (!this.#take(")")) throw new NotUnderstood();
    return lookaround ? NOTHING : inside;
  }

  #charClass(): PatternPart {
    const members: string[] = [];
    let small = !this.#take("^");
    while (this.#next !== "]") {
      const char = this.#read();
      const exact = char === "\\" ? this.#escape().exact : word(char).exact;
      // Half of a character that takes two: what the class takes depends on the flags.
      const half = char >= "\ud800" && char <= "\udfff";
      if (half || exact === null || exact === NOTHING.exact || this.#next === "-") small = false;
      else for (const one of exact) members.push(one);
    }
    this.#read();
    return small && members.length > 0 && members.length <= WIDEST_CLASS
      ? { exact: unique(members), needs: [] }
      : ANYTHING;
  }

  #escape(): PatternPart {
    const char = this.#read();
    if (char === "b" || char === "B") return NOTHING;
    const control = CONTROLS[char];
    if (control !== undefined) return word(control);
    if (char === "x") return this.#code(2);
    if (char === "u") return this.#next === "{" ? this.#braced() : this.#code(4);
    if (char === "p" || char === "P") return this.#braced();
    if (char === "k") {
      while (this.#read() !== ">");
      return ANYTHING;
    }
    if (/\d/.test(char)) {
      while (/\d/.test(this.#next)) this.#read();
      return ANYTHING;
    }
    if (char === "c") {
      this.#read();
      return ANYTHING;
    }
    return /[A-Za-z]/.test(char) ? ANYTHING : word(char);
  }

  #code(length: number): PatternPart {
    const digits = this.#source.slice(this.#at, this.#at + length);
    if (digits.length < length || !/^[0-9a-f]+$/i.test(digits)) throw new NotUnderstood();
    this.#at += length;
    return word(String.fromCharCode(Number.parseInt(digits, 16)));
  }

  #braced(): PatternPart {
    if (!this.#take("{")) throw new NotUnderstood();
    while (this.#read() !== "}");
    return ANYTHING;
  }

  #repeated(part: PatternPart): PatternPart {
    let least = 1;
    let once = true;
    if (this.#take("*")) [least, once] = [0, false];
    else if (this.#take("+")) once = false;
    else if (this.#take("?")) least = 0;
    else if (this.#next !== "{") return part;
    else {
      const bounds = /^\{(\d+)(?:(,)(\d*))?\}/.exec(this.#source.slice(this.#at, this.#at + 24));
      if (!bounds) return part;
      this.#at += bounds[0].length;
      least = Number(bounds[1]);
      once = least <= 1 && (bounds[2] === undefined || bounds[3] === "1");
    }
    this.#take("?");
    if (least === 0) {
      return once && part.exact ? { exact: unique([...part.exact, ""]), needs: [] } : ANYTHING;
    }
    return once ? part : { exact: null, needs: needsOf(part) };
  }

  get #next(): string {
    return this.#source[this.#at] ?? "";
  }

  #read(): string {
    const char = this.#source[this.#at++];
    if (char === undefined) throw new NotUnderstood();
    return char;
  }

  #take(char: string): boolean {
    if (this.#next !== char) return false;
    this.#at++;
    return true;
  }
}

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v" };

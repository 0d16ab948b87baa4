/** Why a pattern is refused. */
export type PatternProblem = "long" | "unsupported" | "broken";

/** `char` is what a part reads that reads one character alone, whatever its case. */
export type Part =
  | { readonly is: "read"; readonly accepts: (code: number) => boolean; readonly char?: string }
  | { readonly is: "start" }
  | { readonly is: "end" }
  | { readonly is: "row"; readonly parts: readonly Part[] }
  | { readonly is: "either"; readonly ways: readonly Part[] }
  | { readonly is: "repeat"; readonly part: Part; readonly least: number; readonly most: number };

export class Refused extends Error {
  readonly problem: PatternProblem;
  constructor(problem: PatternProblem) {
    super(problem);
    this.problem = problem;
  }
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isWord = (code: number) =>
  isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
const isSpace = (code: number) => /\s/.test(String.fromCharCode(code));

const CLASSES: Readonly<Record<string, (code: number) => boolean>> = {
  d: isDigit,
  D: (code) => !isDigit(code),
  w: isWord,
  W: (code) => !isWord(code),
  s: isSpace,
  S: (code) => !isSpace(code),
};
const CONTROLS: Readonly<Record<string, string>> = { t: "\t", n: "\n", r: "\r", f: "\f", v: "\v" };

/** What stands for itself, whatever its case; texts are given in lower case. */
function same(char: string): (code: number) => boolean {
  const wanted = char.toLowerCase().charCodeAt(0);
  return (code) => code === wanted;
}

/** Reads the part of JavaScript's patterns that `PatternMatcher` can follow; throws `Refused` at anything else. */
export class PatternReader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  whole(): Part {
    const part = this.#ways();
    if (this.#at < this.#source.length) throw new Refused("broken");
    return part;
  }

  #ways(): Part {
    const ways = [this.#row()];
    while (this.#take("|")) ways.push(this.#row());
    return ways.length === 1 && ways[0] ? ways[0] : { is: "either", ways };
  }

  #row(): Part {
    const parts: Part[] = [];
    for (let next = this.#peek(); next !== "" && next !== "|" && next !== ")"; next = this.#peek())
      parts.push(this.#repeated(this.#one()));
    return { is: "row", parts };
  }

  #repeated(part: Part): Part {
    const found = this.#repeat();
    if (!found) return part;
    const [written, from, comma, to] = found;
    this.#at += written.length;
    // How greedy it is decides where a match ends, not whether there is one.
    this.#take("?");
    if (this.#repeat() || part.is === "start" || part.is === "end") throw new Refused("broken");
    const least = from === undefined ? (written === "+" ? 1 : 0) : Number(from);
    const open = from === undefined ? written !== "?" : comma !== undefined && to === "";
    const most = open ? Number.POSITIVE_INFINITY : from === undefined ? 1 : Number(to || from);
    if (most < least) throw new Refused("broken");
    return { is: "repeat", part, least, most };
  }

  #repeat(): RegExpExecArray | null {
    return /^(?:[*+?]|\{(\d{1,3})(?:(,)(\d{0,3}))?\})/.exec(this.#source.slice(this.#at, this.#at + 12));
  }

  #one(): Part {
    if (this.#repeat()) throw new Refused("broken");
    const char = this.#next();
    if (char === "^") return { is: "start" };
    if (char === "$") return { is: "end" };
    if (char === ".") return { is: "read", accepts: (code) => code !== 10 && code !== 13 };
    if (char === "(") return this.#group();
    if (char === "[") return { is: "read", accepts: this.#set() };
    if (char === "\\") return this.#escaped();
    return { is: "read", accepts: same(char), char };
  }

  #group(): Part {
    if (this.#take("?") && !this.#take(":")) throw new Refused("unsupported");
    const part = this.#ways();
    if (!this.#take(")")) throw new Refused("broken");
    return part;
  }

  #escaped(): Part {
    const char = this.#peek();
    const accepts = this.#escape();
    // A letter after it stands for others: `\d`, `\n`.
    return /[a-z]/i.test(char) ? { is: "read", accepts } : { is: "read", accepts, char };
  }

  #escape(): (code: number) => boolean {
    const char = this.#next();
    if (char === "") throw new Refused("broken");
    const known = Object.hasOwn(CLASSES, char) ? CLASSES[char] : undefined;
    if (known) return known;
    const control = Object.hasOwn(CONTROLS, char) ? CONTROLS[char] : undefined;
    if (control) return same(control);
    if (/[\p{L}\p{N}]/u.test(char)) throw new Refused("unsupported");
    return same(char);
  }

  #set(): (code: number) => boolean {
    const isNegated = this.#take("^");
    const members: ((code: number) => boolean)[] = [];
    while (!this.#take("]")) {
      const from = this.#next();
      if (from === "") throw new Refused("broken");
      if (from === "\\") members.push(this.#escapedMember());
      else members.push(this.#isRange() ? this.#rangeFrom(from) : same(from));
    }
    const has = (code: number) => members.some((accepts) => accepts(code) || accepts(upperOf(code)));
    return isNegated ? (code) => !has(code) : has;
  }

  /** An escaped character may begin a range; what stands for many does not, and `-` and what follows are two more (ECMAScript, B.1.2). */
  #escapedMember(): (code: number) => boolean {
    const char = this.#peek();
    const accepts = this.#escape();
    if (!this.#isRange()) return accepts;
    if (Object.hasOwn(CONTROLS, char)) throw new Refused("unsupported");
    if (!Object.hasOwn(CLASSES, char)) return this.#rangeFrom(char);
    const dash = same(this.#next());
    const last = this.#next();
    if (last === "\\") throw new Refused("unsupported");
    return (code) => accepts(code) || dash(code) || same(last)(code);
  }

  #isRange(): boolean {
    return this.#peek() === "-" && !"]".includes(this.#source.charAt(this.#at + 1));
  }

  #rangeFrom(char: string): (code: number) => boolean {
    this.#next();
    return rangeOf(char, this.#next());
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #next(): string {
    return this.#source.charAt(this.#at++);
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.#at++;
    return true;
  }
}

function rangeOf(from: string, to: string): (code: number) => boolean {
  if (to === "\\") throw new Refused("unsupported");
  const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
  if (first > last) throw new Refused("broken");
  return (code) => code >= first && code <= last;
}

function upperOf(code: number): number {
  return String.fromCharCode(code).toUpperCase().charCodeAt(0);
}

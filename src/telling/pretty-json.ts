import type { Span } from "../diagnosis/place.ts";

/** Longest text that is set out, in characters. */
const LIMIT = 1_000_000;

/** Levels that are set out; what lies deeper stands on one line, as it was sent. */
const DEPTH = 32;

/** JSON with a line for each member; null for what is no JSON object or array. */
export function prettyJson(text: string): PrettyJson | null {
  const trimmed = text.trim();
  if (trimmed.length > LIMIT || !/^[[{]/.test(trimmed) || !isJson(trimmed)) return null;
  return new PrettyJson(trimmed, text.length - text.trimStart().length);
}

/**
 * JSON that is set out as far as somebody reads: so much of a line is indentation that all of it can be
 * far longer than the text. The tokens stay as they were sent: numbers keep their digits, members their order.
 */
export class PrettyJson {
  readonly #json: string;
  readonly #before: number;
  /** What follows has not been set out. */
  #at = 0;
  #depth = 0;
  #text = "";

  /**
   * @param json an object or array, valid and without white space around it.
   * @param before how much of that stood before it.
   */
  constructor(json: string, before = 0) {
    this.#json = json;
    this.#before = before;
  }

  /** How many characters of the JSON have not been set out. */
  get left(): number {
    return this.#json.length - this.#at;
  }

  /** The text set out from its beginning, of this length at least where there is so much. */
  upTo(length: number): string {
    const parts = [this.#text];
    let set = this.#text.length;
    while (set < length && this.#at < this.#json.length) {
      const part = this.#next();
      parts.push(part);
      set += part.length;
    }
    this.#text = parts.join("");
    return this.#text;
  }

  /** Where the text set out has a stretch of the text as it was sent. */
  spanOf({ from, to }: Span): Span {
    const start = this.#placeOf(from).from;
    return { from: start, to: to > from ? Math.max(start, this.#placeOf(to - 1).to) : start };
  }

  /** Where the character that was sent at this place stands; white space between tokens stands nowhere. */
  #placeOf(sent: number): Span {
    const at = sent - this.#before;
    const walk = new PrettyJson(this.#json);
    let length = 0;
    while (walk.#at <= at && walk.#at < this.#json.length) {
      const start = walk.#at;
      const part = walk.#next();
      if (at < walk.#at) return within(part, at - start, this.#json.charAt(at), length);
      length += part.length;
    }
    return { from: length, to: length };
  }

  /** The next token as it is set out; "" for white space. */
  #next(): string {
    const json = this.#json;
    const at = this.#at;
    const char = json[at] ?? "";
    if (char === '"') return json.slice(at, this.#to(endOfString(json, at)));
    if (/\s/.test(char)) {
      this.#to(at + 1);
      return "";
    }
    if (char === "{" || char === "[") return this.#open(char);
    if (char === "}" || char === "]") {
      this.#to(at + 1);
      this.#depth--;
      return this.#depth < DEPTH ? this.#line() + char : char;
    }
    if (char === "," || char === ":") {
      this.#to(at + 1);
      if (this.#depth > DEPTH) return char;
      return char === "," ? `,${this.#line()}` : ": ";
    }
    // A number or a word: short, or it is one long number.
    let end = at + 1;
    while (end < json.length && !/[\s,\]}]/.test(json[end] ?? "")) end++;
    return json.slice(at, this.#to(end));
  }

  #open(bracket: string): string {
    const json = this.#json;
    let after = this.#at + 1;
    while (/\s/.test(json[after] ?? "")) after++;
    const closing = json[after] ?? "";
    if (closing === "}" || closing === "]") {
      this.#to(after + 1);
      return bracket + closing;
    }
    this.#to(this.#at + 1);
    this.#depth++;
    return this.#depth <= DEPTH ? bracket + this.#line() : bracket;
  }

  #line(): string {
    return `\n${"  ".repeat(this.#depth)}`;
  }

  #to(end: number): number {
    this.#at = end;
    return end;
  }
}

/** Where a token that is set out at `from` has the character that is its `index`th as sent. */
function within(part: string, index: number, char: string, from: number): Span {
  if (part.startsWith('"')) return { from: from + index, to: from + index + 1 };
  // A closing bracket comes after its line, or right after the opening one.
  if (char === "}" || char === "]") return { from: from + part.length - 1, to: from + part.length };
  const at = from + (part === "" ? 0 : Math.min(index, part.length));
  return /\s/.test(char)
    ? { from: Math.min(at, from + 1), to: Math.min(at, from + 1) }
    : { from: at, to: at + 1 };
}

/** The place after the closing quote; a quote behind an odd number of backslashes is part of the string. */
function endOfString(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let before = at - 1;
    while (json[before] === "\\") before--;
    if ((at - before) % 2 === 1) return at + 1;
  }
  return json.length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

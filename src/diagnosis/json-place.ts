import type { Span } from "./place.ts";

/** Where a value stands in a JSON text, and the member that it is the value of (the same in an array). */
export type JsonPlace = { readonly member: Span; readonly value: Span };

type Node = {
  /** Of the member's name where it has one. */
  readonly from: number;
  readonly value: number;
  readonly to: number;
  readonly inner: ReadonlyMap<string | number, Node> | null;
};

/** Levels whose members are told apart: more than any condition asks for. */
const DEPTH = 8;

/** The places of all values in a JSON text, found in one pass. */
export class JsonPlaces {
  readonly #json: string;
  readonly #root: Node;

  /**
   * @param json what `JSON.parse` takes, a BOM before it allowed.
   * @param from where it begins, if something stands before it: the places are those in the whole text.
   */
  constructor(json: string, from = 0) {
    this.#json = json;
    const start = this.#afterSpace(from);
    this.#root = this.#read(start, start, 0);
  }

  /** The place that names and indexes lead to; of two with one name the last, as for `JSON.parse`. */
  of(path: readonly (string | number)[]): JsonPlace | null {
    let node: Node | undefined = this.#root;
    for (const key of path) node = node?.inner?.get(key);
    return node
      ? { member: { from: node.from, to: node.to }, value: { from: node.value, to: node.to } }
      : null;
  }

  /** Where the decoded character at `offset` of the string that begins at `start` stands. */
  character(start: number, offset: number): number {
    const json = this.#json;
    let at = start + 1;
    for (let left = offset; left > 0 && json[at] !== '"' && at < json.length; left--) {
      if (json[at] !== "\\") at++;
      else at += json[at + 1] === "u" ? 6 : 2;
    }
    return at;
  }

  #read(from: number, value: number, depth: number): Node {
    const open = this.#json[value];
    if ((open !== "{" && open !== "[") || depth === DEPTH) {
      return { from, value, to: this.#endOf(value), inner: null };
    }
    const close = open === "{" ? "}" : "]";
    const inner = new Map<string | number, Node>();
    let at = this.#afterSpace(value + 1);
    while (at < this.#json.length && this.#json[at] !== close) {
      let key: string | number = inner.size;
      let start = at;
      if (open === "{") {
        const end = this.#endOfString(at);
        key = nameIn(this.#json.slice(at, end));
        start = this.#afterSpace(this.#afterSpace(end) + 1);
      }
      const node = this.#read(at, start, depth + 1);
      inner.set(key, node);
      at = this.#afterSpace(node.to);
      if (this.#json[at] === ",") at = this.#afterSpace(at + 1);
    }
    return { from, value, to: at + 1, inner };
  }

  #endOf(value: number): number {
    const json = this.#json;
    const first = json[value];
    if (first === '"') return this.#endOfString(value);
    if (first !== "{" && first !== "[") {
      const end = json.slice(value).search(/[\s,\]}]/);
      return end < 0 ? json.length : Math.max(value + end, value + 1);
    }
    let depth = 0;
    let at = value;
    while (at < json.length) {
      const char = json[at];
      if (char === '"') {
        at = this.#endOfString(at);
        continue;
      }
      at++;
      if (char === "{" || char === "[") depth++;
      else if ((char === "}" || char === "]") && --depth === 0) break;
    }
    return at;
  }

  /** After the closing quote. */
  #endOfString(start: number): number {
    for (let at = start + 1; at < this.#json.length; at++) {
      if (this.#json[at] === "\\") at++;
      else if (this.#json[at] === '"') return at + 1;
    }
    return this.#json.length;
  }

  #afterSpace(at: number): number {
    let after = at;
    while (SPACE.has(this.#json.charCodeAt(after))) after++;
    return after;
  }
}

/** White space of JSON, and the BOM. */
const SPACE: ReadonlySet<number> = new Set([9, 10, 13, 32, 0xfeff]);

function nameIn(quoted: string): string {
  return quoted.includes("\\") ? JSON.parse(quoted) : quoted.slice(1, -1);
}

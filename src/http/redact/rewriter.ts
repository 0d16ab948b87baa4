/** A copy of a text with pieces replaced, written from left to right; the text itself where none was. */
export class Rewriter {
  readonly #text: string;
  readonly #parts: string[] = [];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the next piece can begin. */
  get at(): number {
    return this.#at;
  }

  replace(from: number, to: number, by: string): void {
    if (from < this.#at) return;
    this.#parts.push(this.#text.slice(this.#at, from), by);
    this.#at = to;
  }

  /** Replaced where `by` differs. */
  rewrite(from: number, to: number, change: (piece: string) => string): void {
    const piece = this.#text.slice(from, to);
    const changed = change(piece);
    if (changed !== piece) this.replace(from, to, changed);
  }

  toString(): string {
    return this.#at === 0 ? this.#text : this.#parts.join("") + this.#text.slice(this.#at);
  }
}

import { codeFolded } from "./literal-words.ts";

/** A name of our own: where modules are not bundled an imported one is looked up anew at each character, which doubled the time. */
const folded = codeFolded;

/**
 * Finds many words in one pass over a text, without regard to the case of ASCII letters. A word waits at three characters
 * of its own that few other words wait at, so next to nothing is compared in vain, and to build one costs little more than
 * to go once over the words. Its time is linear in the text, whatever the text is: at each character as many words are
 * compared as wait there.
 */
export class LiteralFinder {
  readonly #words: string[] = [];
  readonly #ids: number[] = [];
  /** Where in each word the three characters begin. */
  readonly #from: number[] = [];
  /** By the hash of three characters, the first word that waits there, and by a word the next one; -1 where none does. */
  readonly #first: Int32Array;
  readonly #next: number[] = [];

  /** Words of three characters or more, as `literalsOf` gives them, each with an id of the caller's. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(words.size * ROOM + 1))).fill(-1);
    for (const [word, id] of words) this.#wait(word, id);
  }

  /** Adds the words that the text holds, until more than `most` have been found; answers how far it read. */
  find(text: string, found: { add(id: number): boolean }, most = Number.POSITIVE_INFINITY): number {
    const first = this.#first;
    const mask = first.length - 1;
    let count = 0;
    let a = 0;
    let b = 0;
    for (let at = 0; at < text.length; at++) {
      const c = folded(text.charCodeAt(at));
      for (let one = first[hash(a, b, c) & mask] ?? -1; one >= 0; one = this.#next[one] ?? -1) {
        const word = this.#words[one] ?? "";
        const from = at - 2 - (this.#from[one] ?? 0);
        if (!standsAt(text, from, word) || !found.add(this.#ids[one] ?? 0)) continue;
        if (++count > most) return at + 1;
      }
      a = b;
      b = c;
    }
    return text.length;
  }

  #wait(word: string, id: number): void {
    if (word.length < 3) throw new RangeError(`too short to wait: ${word}`);
    const mask = this.#first.length - 1;
    let best = 0;
    let from = 0;
    let fewest = Number.POSITIVE_INFINITY;
    for (let at = 0; at + 2 < word.length && at < TRIED && fewest > 0; at++) {
      const place = hash(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)) & mask;
      const waiting = this.#waitingAt(place);
      if (waiting < fewest) [best, from, fewest] = [place, at, waiting];
    }
    this.#next.push(this.#first[best] ?? -1);
    this.#first[best] = this.#words.push(word) - 1;
    this.#ids.push(id);
    this.#from.push(from);
  }

  #waitingAt(place: number): number {
    let count = 0;
    for (let one = this.#first[place] ?? -1; one >= 0; one = this.#next[one] ?? -1) count++;
    return count;
  }
}

/** Places for each word: with fewer, words that have nothing in common meet. */
const ROOM = 4;
/** In how many places of a word three characters are looked for at which no other waits. */
const TRIED = 16;

function hash(a: number, b: number, c: number): number {
  return (a << 10) ^ (b << 5) ^ c ^ (a >> 2);
}

function standsAt(text: string, from: number, word: string): boolean {
  if (from < 0 || from + word.length > text.length) return false;
  for (let at = 0; at < word.length; at++) {
    if (folded(text.charCodeAt(from + at)) !== word.charCodeAt(at)) return false;
  }
  return true;
}

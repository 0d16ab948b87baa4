/**
 * Finds many words in one pass over a text, without regard to the case of ASCII letters
 * (Aho and Corasick, 1975, as a full table). Its time is linear in the text, whatever the text is.
 */
export class LiteralFinder {
  readonly #classes: Uint8Array;
  readonly #width: number;
  /** Row of a state, column of a character's class: the next state. */
  readonly #next: Uint16Array | Uint32Array;
  /** The ids of the words that end in a state. */
  readonly #ends: readonly (readonly number[] | undefined)[];

  /** Words as `literalsOf` gives them, each with an id of the caller's. */
  constructor(words: ReadonlyMap<string, number>) {
    this.#classes = classesOf(words.keys());
    // biome-ignore lint/plugin: 129 classes
    this.#width = Math.max(...this.#classes) + 1;
    const trie = trieOf(words, this.#classes);
    const cells = trie.length * this.#width;
    this.#next = trie.length <= 0x1_0000 ? new Uint16Array(cells) : new Uint32Array(cells);
    this.#ends = this.#fill(trie);
  }

  /** Adds the words that the text holds, until `most` have been found; answers how far it read. */
  find(text: string, found: { add(id: number): boolean }, most = Number.POSITIVE_INFINITY): number {
    const next = this.#next;
    const width = this.#width;
    const classes = this.#classes;
    const ends = this.#ends;
    let state = 0;
    let count = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      state = next[state * width + (classes[Math.min(code, 128)] ?? 0)] ?? 0;
      const ended = ends[state];
      if (ended === undefined) continue;
      for (const id of ended) if (found.add(id)) count++;
      if (count > most) return at + 1;
    }
    return text.length;
  }

  /**
   * Breadth first, so that the state for the longest shorter ending is done before: a state goes where
   * that one goes, except to its own children.
   */
  #fill(trie: readonly Node[]): readonly (readonly number[] | undefined)[] {
    const shorter = new Uint32Array(trie.length);
    const ends: (readonly number[] | undefined)[] = trie.map(() => undefined);
    const queue = [0];
    for (const state of queue) {
      const node = trie[state];
      if (!node) continue;
      const row = state * this.#width;
      const from = (shorter[state] ?? 0) * this.#width;
      this.#next.copyWithin(row, from, from + this.#width);
      const inherited = ends[shorter[state] ?? 0] ?? [];
      if (node.id !== null) ends[state] = [node.id, ...inherited];
      else if (inherited.length > 0) ends[state] = inherited;
      for (const [column, child] of node.children) {
        shorter[child] = state === 0 ? 0 : (this.#next[row + column] ?? 0);
        this.#next[row + column] = child;
        queue.push(child);
      }
    }
    return ends;
  }
}

type Node = { readonly children: Map<number, number>; id: number | null };

function trieOf(words: ReadonlyMap<string, number>, classes: Uint8Array): readonly Node[] {
  const root: Node = { children: new Map(), id: null };
  const trie = [root];
  for (const [word, id] of words) {
    let node = root;
    for (let at = 0; at < word.length; at++) {
      const column = classes[word.charCodeAt(at)] ?? 0;
      const known = trie[node.children.get(column) ?? 0];
      if (known && known !== root) node = known;
      else {
        const child: Node = { children: new Map(), id: null };
        node.children.set(column, trie.push(child) - 1);
        node = child;
      }
    }
    node.id = id;
  }
  return trie;
}

/**
 * A number for each character that stands in a word, 0 for all others. Upper case counts as lower, and
 * all that is not ASCII as one.
 */
function classesOf(words: Iterable<string>): Uint8Array {
  const classes = new Uint8Array(129);
  let count = 0;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (classes[code] === 0) classes[code] = ++count;
    }
  }
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32] ?? 0;
  return classes;
}

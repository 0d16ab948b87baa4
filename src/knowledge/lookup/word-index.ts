import { bothOf, type Findable, fieldShare } from "./findable.ts";
import { edits, editsAllowed } from "./misspelling.ts";
import { HAN, wordsOf } from "./words.ts";

/** How much a word counts by where it stands: phrase, vendor, what people call it, meaning. */
const WEIGHT = { phrase: 10, asked: 8, vendor: 7, field: 7, meaning: 3 } as const;

/** What a word that stands nowhere counts for, against the share that an entry has to have. */
const UNKNOWN = 2;

/** All words of a name; a sum of fractions is not exact. */
export const NEARLY_ALL = 0.999;

/** Where a word stands: the entry's place in the list, and the weight. */
type Posting = { readonly at: number; readonly weight: number };

/** The words of a catalogue, each with the entries that have it. */
export class WordIndex {
  readonly #size: number;
  readonly #postings = new Map<string, Posting[]>();
  readonly #vocabulary: readonly string[];
  readonly #byLetter = new Map<string, string[]>();

  constructor(entries: readonly Findable[]) {
    this.#size = entries.length;
    entries.forEach((entry, at) => {
      for (const [word, weight] of weightsOf(entry)) append(this.#postings, word, { at, weight });
    });
    this.#vocabulary = [...this.#postings.keys()];
    for (const word of this.#vocabulary) append(this.#byLetter, word.charAt(0), word);
  }

  /**
   * What each entry scores by words that were typed, in the order of the list.
   *
   * @param least the share of what was typed that an entry has to have.
   */
  scoresOf(words: readonly string[], least: number): Float64Array {
    const scores = new Float64Array(this.#size);
    const matched = new Float64Array(this.#size);
    let wanted = 0;
    for (const typed of words) {
      const best = new Map<number, number>();
      let most = 0;
      let whole = 0;
      for (const [word, fit] of this.#meant(typed)) {
        const tells = this.#telling(word);
        const worth = tells * fit;
        most = Math.max(most, worth);
        whole = Math.max(whole, tells);
        for (const { at, weight } of this.#postings.get(word) ?? []) {
          best.set(at, Math.max(best.get(at) ?? 0, worth * weight));
        }
      }
      // A word that stands nowhere says nothing about the entries, and something about the question.
      // A misspelt word fits less of a question, but all of a name.
      if (whole === 0) wanted += UNKNOWN;
      else wanted += least === NEARLY_ALL ? most : whole;
      for (const [at, score] of best) {
        scores[at] = (scores[at] ?? 0) + score;
        matched[at] = (matched[at] ?? 0) + most;
      }
    }
    if (wanted === 0) return scores;
    for (let at = 0; at < scores.length; at++) {
      const share = (matched[at] ?? 0) / wanted;
      scores[at] = share < least ? 0 : (scores[at] ?? 0) * share * share;
    }
    return scores;
  }

  /** How much the word tells: a word that half of the entries have tells little. */
  #telling(word: string): number {
    const having = this.#postings.get(word)?.length ?? 0;
    return Math.log(1 + this.#size / (1 + having));
  }

  /** The words of the catalogue that a typed one may stand for, with how well it fits. */
  #meant(typed: string): readonly (readonly [word: string, fit: number])[] {
    const found: [string, number][] = this.#postings.has(typed) ? [[typed, 1]] : [];
    if (typed.length === 1 && HAN.test(typed)) {
      return this.#vocabulary.filter((word) => word.includes(typed)).map((word) => [word, 0.5]);
    }
    if (!/^[a-z]{2}/.test(typed)) return found;
    const alike = this.#byLetter.get(typed.charAt(0)) ?? [];
    for (const word of alike) {
      if (word.length > typed.length && word.startsWith(typed)) {
        found.push([word, 0.5 + (0.4 * typed.length) / word.length]);
      }
    }
    const limit = editsAllowed(typed.length);
    if (found.length > 0 || limit === 0) return found;
    for (const word of alike) {
      const away = edits(typed, word, limit);
      if (away <= limit) found.push([word, 0.8 - 0.2 * away]);
    }
    return found;
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Every word of an entry with the most that it counts for. */
function weightsOf(entry: Findable): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const word of wordsOf(text)) weights.set(word, Math.max(weights.get(word) ?? 0, weight));
  };
  for (const text of [entry.code, entry.phrase, ...bothOf(entry.name)]) {
    add(text, WEIGHT.phrase * brevity(wordsOf(text).length));
  }
  for (const text of [...entry.asked, ...entry.senders]) add(text, WEIGHT.asked);
  for (const text of bothOf(entry.vendor)) add(text, WEIGHT.vendor);
  for (const field of entry.fields) add(field.name, WEIGHT.field * fieldShare(entry.fields, field));
  for (const text of bothOf(entry.meaning)) add(text, WEIGHT.meaning);
  for (const { names } of entry.names) for (const name of names) add(name, WEIGHT.meaning);
  return weights;
}

/** What stands alone tells more than what stands among others. */
function brevity(count: number): number {
  return 1 / (1 + 0.03 * Math.min(count, 10));
}

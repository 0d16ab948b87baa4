import type { Text } from "../../diagnosis/text.ts";
import type { Findable } from "./findable.ts";
import { type PastedName, pastedLine, pastedNamesOf, scoreOfPasted } from "./pasted-names.ts";
import { questionOf } from "./question.ts";
import { scoreOfCodes, scoreOfNames, type WholeNames, wholeNamesOf, wholeQuestion } from "./whole-names.ts";
import { NEARLY_ALL, WordIndex } from "./word-index.ts";
import { HAN, plain, wordsOf } from "./words.ts";

/** Characters that are read of what is typed or pasted: beyond, it is no question any more. */
export const READ = 500;

/** Results shown at most. */
const LIMIT = 30;

/** Among equals: what anybody may send before what one vendor does, and that before details of it. */
const KIND = { standard: 1, failure: 0.9, vendor: 0.75, substatus: 0.5, protocol: 0.35 } as const;

/** Who names a vendor wants its codes; who names a protocol may as well mean HTTP's part in it. */
const NAMED = 2;

/** What a vendor's code counts where another vendor is named. */
const OTHER = 0.3;

/** The share of what was typed that an entry has to have: with less it is a neighbour and no answer. */
const LEAST = 0.4;

/** The browser's own name of a failure, as it is pasted: one that is not known is none of its neighbours. */
const FAILURE_NAME = /^(?:net::)?err_[a-z0-9]+_[a-z0-9_]+$|^ns_error_[a-z0-9_]+$/;

/** Words of every question, which tell nothing of what it is about. */
const EVERYWHERE = /^(?:a|an|the|to|of|in|on|at|is|it|my|for|and|how|why|what|when|with|i|do|does)$/;

type Item<E extends Findable> = {
  readonly entry: E;
  readonly whole: WholeNames;
  readonly pasted: readonly PastedName[];
  /** What its vendor is called. */
  readonly senders: readonly string[];
  readonly rank: number;
  /** In place of the rank, where its vendor or protocol is named. */
  readonly named: number;
};

/**
 * Builds the lookup over a catalogue: finds entries by code, beginning of a code, phrase, vendor,
 * header field, words of the meaning in either language, and misspelt ones.
 */
export function createLookup<E extends Findable>(entries: readonly E[]): (typed: string) => readonly E[] {
  const items = entries.map(itemOf);
  const index = new WordIndex(entries);
  const statuses = new Set(entries.filter(({ kind }) => kind === "standard").map(({ code }) => code));

  return function lookup(typed) {
    const read = typed.slice(0, READ);
    const question = questionOf(read);
    const { text, parts, codes, rest } = question;
    if (text === "") return [];
    const line = pastedLine(read);
    const isStatus = codes.some((code) => statuses.has(code));
    const words = [...new Set(wordsOf(rest))].filter((word) => !EVERYWHERE.test(word));
    const isFailure = FAILURE_NAME.test(text);
    const byWords = index.scoresOf(words, isFailure ? NEARLY_ALL : LEAST);
    const asked = wholeQuestion(question);
    const names = ({ senders }: Item<E>) =>
      senders.some((name) => (HAN.test(name) ? rest.includes(name) : parts.includes(name)));
    const named = new Set(items.filter(names));
    return items
      .map((item, at) => {
        const { entry, whole } = item;
        const pasted = scoreOfPasted(item.pasted, line, isStatus);
        const ofWords = byWords[at] ?? 0;
        if (isFailure && ofWords === 0 && pasted === 0) return { entry, score: 0 };
        const score = ofWords + scoreOfNames(whole, asked) + scoreOfCodes(whole.code, question);
        return { entry, score: score * rankOf(item, named) + pasted };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, LIMIT)
      .map(({ entry }) => entry);
  };
}

/** Who names a vendor does not ask for another one's codes. */
function rankOf<E extends Findable>(item: Item<E>, named: ReadonlySet<Item<E>>): number {
  if (named.has(item)) return item.named;
  const isOfOther = named.size > 0 && (item.entry.kind === "vendor" || item.entry.kind === "substatus");
  return isOfOther ? item.rank * OTHER : item.rank;
}

function itemOf<E extends Findable>(entry: E): Item<E> {
  return {
    entry,
    whole: wholeNamesOf(entry),
    pasted: pastedNamesOf(entry),
    senders: [...entry.senders, ...(entry.kind === "protocol" ? [] : firstWords(entry.vendor))].map(plain),
    rank: KIND[entry.kind],
    named: entry.kind === "protocol" ? 1 : NAMED,
  };
}

/** What a vendor is mostly called: `Tencent`, `腾讯云`. */
function firstWords(vendor: Text | null): string[] {
  if (!vendor) return [];
  return [vendor.en.match(/[A-Za-z]{3,}/)?.[0], vendor["zh-CN"].match(/^[\u4e00-\u9fff]{2,}/)?.[0]].flatMap(
    (word) => word ?? [],
  );
}

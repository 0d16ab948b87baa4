import type { Text } from "../../diagnosis/text.ts";
import type { Entry } from "./entries.ts";
import { edits, editsAllowed } from "./misspelling.ts";
import { lineOf, nameOf, questionOf } from "./question.ts";
import { plain, wordsOf } from "./words.ts";

/** What the lookup reads of an entry. */
export type Findable = Pick<
  Entry,
  "id" | "code" | "phrase" | "name" | "kind" | "vendor" | "meaning" | "fields" | "asked" | "senders" | "names"
>;

/** What a word that stands nowhere counts for, against the share that an entry has to have. */
const UNKNOWN = 2;

/** Characters that are read of what is typed or pasted: beyond, it is no question any more. */
export const READ = 500;

/** Results shown at most. */
const LIMIT = 30;

/** How much a word counts by where it stands: phrase, vendor, what people call it, meaning. */
const WEIGHT = { phrase: 10, asked: 8, vendor: 7, field: 7, meaning: 3 } as const;

/** The typed words are a whole code, name or question, or the beginning of one. */
const WHOLE = {
  code: 1_000,
  codeStart: 400,
  phrase: 120,
  phraseStart: 40,
  asked: 100,
  field: 100,
  part: 25,
} as const;

/** Among equals: what anybody may send before what one vendor does, and that before details of it. */
const KIND = { standard: 1, failure: 0.9, vendor: 0.75, substatus: 0.5, protocol: 0.35 } as const;

/** Who names a vendor wants its codes; who names a protocol may as well mean HTTP's part in it. */
const NAMED = 2;

/** All words of a name; a sum of fractions is not exact. */
const NEARLY_ALL = 0.999;

/** The names by which browsers tell failures, in `asked`. */
const OWN_NAME = /^(?:net::ERR|NS|SEC|SSL|PR|MOZILLA_PKIX)_/;

/** A name of another program, or the browser's, stands in what was typed: it says more than a number beside it. */
const PASTED = 1_500;
/** A status beside another program's name is what is asked for: the name only says where it was seen. */
const BESIDE_A_STATUS = 500;
/** Of two names in a line the longer one is meant: for each of its characters. */
const LONGER = 5;

/** The share of what was typed that an entry has to have: with less it is a neighbour and no answer. */
const LEAST = 0.4;

/** The browser's own name of a failure, as it is pasted: one that is not known is none of its neighbours. */
const FAILURE_NAME = /^(?:net::)?err_[a-z0-9]+_[a-z0-9_]+$|^ns_error_[a-z0-9_]+$/;

/** Words of every question, which tell nothing of what it is about. */
const EVERYWHERE = /^(?:a|an|the|to|of|in|on|at|is|it|my|for|and|how|why|what|when|with|i|do|does)$/;

const HAN = /[\u4e00-\u9fff]/;

/** `Allow header` asks for the field Allow. */
const ABOUT_FIELDS = /\s(?:(?:request|response)\s)?header$|\s?(?:请求|响应)?(?:标头|头)$/;

type Item<E extends Findable> = {
  readonly entry: E;
  readonly code: string;
  readonly names: readonly string[];
  readonly asked: readonly string[];
  /** What other programs and browsers call it, as lines (question.ts). */
  readonly lines: readonly Line[];
  readonly fields: Findable["fields"];
  /** What its vendor is called. */
  readonly senders: readonly string[];
  readonly rank: number;
  /** In place of the rank, where its vendor or protocol is named. */
  readonly named: number;
};

/** A name, its length as it is written, and whether it is a browser's own. */
type Line = { readonly line: string; readonly length: number; readonly isOwn: boolean };

/** Where a word stands: the entry's place in the list, and the weight. */
type Posting = { readonly at: number; readonly weight: number };

/**
 * Builds the lookup over a catalogue: finds entries by code, beginning of a code, phrase, vendor,
 * header field, words of the meaning in either language, and misspelt ones.
 */
export function createLookup<E extends Findable>(entries: readonly E[]): (typed: string) => readonly E[] {
  const items = entries.map(itemOf);
  const statuses = new Set(entries.filter(({ kind }) => kind === "standard").map(({ code }) => code));
  const postings = new Map<string, Posting[]>();
  entries.forEach((entry, at) => {
    for (const [word, weight] of weightsOf(entry)) {
      append(postings, word, { at, weight });
    }
  });
  const vocabulary = [...postings.keys()];
  const byLetter = new Map<string, string[]>();
  for (const word of vocabulary) append(byLetter, word.charAt(0), word);

  /** How much the word tells: a word that half of the entries have tells little. */
  function telling(word: string): number {
    const having = postings.get(word)?.length ?? 0;
    return Math.log(1 + entries.length / (1 + having));
  }

  /** The words of the catalogue that a typed one may stand for, with how well it fits. */
  function meant(typed: string): readonly (readonly [word: string, fit: number])[] {
    const found: [string, number][] = postings.has(typed) ? [[typed, 1]] : [];
    if (typed.length === 1 && HAN.test(typed)) {
      return vocabulary.filter((word) => word.includes(typed)).map((word) => [word, 0.5]);
    }
    if (!/^[a-z]{2}/.test(typed)) return found;
    const alike = byLetter.get(typed.charAt(0)) ?? [];
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

  /** @param least the share of what was typed that an entry has to have */
  function byWords(words: readonly string[], scores: Float64Array, least: number): void {
    const matched = new Float64Array(entries.length);
    let wanted = 0;
    for (const typed of words) {
      const best = new Map<number, number>();
      let most = 0;
      let whole = 0;
      for (const [word, fit] of meant(typed)) {
        const worth = telling(word) * fit;
        most = Math.max(most, worth);
        whole = Math.max(whole, telling(word));
        for (const { at, weight } of postings.get(word) ?? []) {
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
    for (let at = 0; at < scores.length; at++) {
      const share = (matched[at] ?? 0) / wanted;
      scores[at] = share < least ? 0 : (scores[at] ?? 0) * share * share;
    }
  }

  return function lookup(typed) {
    const read = typed.slice(0, READ);
    const { text, parts, codes, rest } = questionOf(read);
    if (text === "") return [];
    const spaced = lineOf(read);
    const line = `${spaced}\n${spaced.replaceAll(" ", "")}`;
    const isStatus = codes.some((code) => statuses.has(code));
    const scores = new Float64Array(entries.length);
    const words = [...new Set(wordsOf(rest))].filter((word) => !EVERYWHERE.test(word));
    const whole = FAILURE_NAME.test(text);
    if (words.length > 0) byWords(words, scores, whole ? NEARLY_ALL : LEAST);
    const asked = bare(rest.replace(ABOUT_FIELDS, ""));
    items.forEach((item, at) => {
      const pasted = ofLines(item, line, isStatus ? BESIDE_A_STATUS : PASTED);
      if (whole && scores[at] === 0 && pasted === 0) return;
      let score = (scores[at] ?? 0) + ofNames(item, asked);
      for (const code of codes) score += ofCode(item.code, code, parts.length === 1);
      if (codes.length === 0 && item.code === text) score += WHOLE.code;
      const named = item.senders.some((name) =>
        HAN.test(name) ? rest.includes(name) : parts.includes(name),
      );
      scores[at] = score * (named ? item.named : item.rank) + pasted;
    });
    return items
      .flatMap((item, at) => ((scores[at] ?? 0) > 0 ? [{ entry: item.entry, score: scores[at] ?? 0 }] : []))
      .sort((a, b) => b.score - a.score)
      .slice(0, LIMIT)
      .map(({ entry }) => entry);
  };
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function itemOf<E extends Findable>(entry: E): Item<E> {
  return {
    entry,
    code: plain(entry.code),
    names: [entry.phrase, ...bothOf(entry.name)].map(bare),
    lines: [...entry.asked.flatMap(ownName), ...entry.names.flatMap(({ names }) => names)].map((name) => ({
      line: nameOf(name),
      length: name.length,
      isOwn: OWN_NAME.test(`net::${name}`) || OWN_NAME.test(name),
    })),
    asked: entry.asked.map(bare),
    fields: entry.fields.map(({ name, owed }) => ({ name: bare(name), owed })),
    senders: [...entry.senders, ...(entry.kind === "protocol" ? [] : firstWords(entry.vendor))].map(plain),
    rank: KIND[entry.kind],
    named: entry.kind === "protocol" ? 1 : NAMED,
  };
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

function bothOf(text: Text | null): readonly string[] {
  return text ? [text.en, text["zh-CN"]] : [];
}

/** The browser's own name, without `net::`. */
function ownName(asked: string): readonly string[] {
  return OWN_NAME.test(asked) ? [asked.replace("net::", "")] : [];
}

/** @param worth of another program's name; a browser's own is always worth the most */
function ofLines({ lines }: Item<Findable>, line: string, worth: number): number {
  let best = 0;
  for (const name of lines) {
    if (!line.includes(name.line)) continue;
    best = Math.max(best, (name.isOwn ? PASTED : worth) + LONGER * name.length);
  }
  return best;
}

/** @param isAlone a number among words is no beginning of another: "after 60 seconds" */
function ofCode(code: string, typed: string, isAlone: boolean): number {
  if (code === typed) return WHOLE.code;
  if (code.length < typed.length || (!isAlone && typed.length < 3)) return 0;
  const start = typed.replace(/(?<!x)x+$/, "");
  return code.startsWith(start) ? WHOLE.codeStart : 0;
}

function ofNames({ names, asked, fields }: Item<Findable>, question: string): number {
  if (question === "") return 0;
  if (names.includes(question)) return WHOLE.phrase;
  if (asked.includes(question)) return WHOLE.asked;
  const field = fields.find(({ name }) => name === question);
  if (field) return WHOLE.field * fieldShare(fields, field);
  if (question.length < 2) return 0;
  if (names.some((name) => name.startsWith(question))) return WHOLE.phraseStart;
  const all = [...names, ...asked];
  if (all.some((name) => name.includes(question))) return WHOLE.part;
  const within = all.filter((name) => name.length > (HAN.test(name) ? 1 : 4) && question.includes(name));
  // biome-ignore lint/plugin: names of one entry of ours
  const longest = Math.max(0, ...within.map((name) => name.length));
  return (WHOLE.part * longest) / question.length;
}

/** A field that a status owes, or that comes alone, says more about it. */
function fieldShare(fields: Findable["fields"], { owed }: Findable["fields"][number]): number {
  return (owed ? 1 : 0.95) / (1 + 0.15 * (fields.length - 1));
}

/** What stands alone tells more than what stands among others. */
function brevity(count: number): number {
  return 1 / (1 + 0.03 * Math.min(count, 10));
}

/** What a vendor is mostly called: `Tencent`, `腾讯云`. */
function firstWords(vendor: Text | null): string[] {
  if (!vendor) return [];
  return [vendor.en.match(/[A-Za-z]{3,}/)?.[0], vendor["zh-CN"].match(/^[\u4e00-\u9fff]{2,}/)?.[0]].flatMap(
    (word) => word ?? [],
  );
}

/** Without what people leave out or add: spaces, punctuation, `net::`. */
function bare(text: string): string {
  return plain(text)
    .replace(/^net::/, "")
    .replace(/[^a-z0-9\u4e00-\u9fff]+/g, "");
}

import type { SavedFilter } from "../browser/stored-settings.ts";
import type { Text } from "../diagnosis/text.ts";
import { KEY_MEANINGS, STATE_MEANINGS } from "../telling/labels/filter-keys.ts";
import { filterOf } from "./filter.ts";
import { KEY_NAMES, KEYS, type KeyName } from "./query-keys.ts";
import { keyOf } from "./query-words.ts";
import type { Row } from "./row.ts";

/** What can take the place of the term that is being typed. */
export type Suggestion = {
  readonly text: string;
  /** Rows that have the value; null for a key, or where counting would say nothing. */
  readonly count: number | null;
  /** What a key or a state means. */
  readonly means?: Text;
  /** Of a saved filter, which takes the place of all that is typed. */
  readonly saved?: string;
};

/** Rows that are looked at for values: typing must not wait for a long list. */
const ROW_LIMIT = 10_000;
const LIMIT = 12;

/** Different values that are counted: a site may send a new one with every response. */
const VALUE_LIMIT = 2_000;

/** The term before the caret: where it begins, and its parts. */
export function termAt(query: string, caret: number): { start: number; minus: string; typed: string } {
  const [, minus = "", typed = ""] = /(?<![^\s"])(-?)([^\s"]*(?:"[^"]*)?)$/.exec(query.slice(0, caret)) ?? [];
  return { start: caret - minus.length - typed.length, minus, typed: typed.toLowerCase() };
}

/** Keys and states that begin as typed; after `key:` the values that the rows have, the most frequent first. */
export function suggest(typed: string, rows: readonly Row[]): readonly Suggestion[] {
  const colon = typed.indexOf(":");
  if (colon < 0) return [...keysAs(typed), ...statesAs(typed)];
  const word = typed.slice(0, colon);
  const key = keyOf(word);
  return key ? valuesAs(key, word, typed.slice(colon + 1).replace(/"/g, ""), rows) : [];
}

/**
 * With the saved filters whose name has what is typed, as long as that is a single word. They come first where
 * nothing is typed, else last: a name must not take the place of the key that the reader is typing.
 */
export function suggestSaved(
  query: string,
  saved: readonly SavedFilter[],
  terms: readonly Suggestion[],
): readonly Suggestion[] {
  const typed = query.trim().toLowerCase();
  if (/[\s:]/.test(typed)) return terms;
  const found = saved
    .filter((filter) => filter.name.toLowerCase().includes(typed) && filter.query !== query)
    .map((filter) => ({ text: filter.name, count: null, saved: filter.query }));
  return typed === "" ? [...found, ...terms] : [...terms, ...found];
}

/**
 * What Enter means where the reader has chosen none: the only one that there is, as long as what is typed is no filter
 * by itself, since it finds nothing or is left out.
 */
export function onlyOne(
  options: readonly Suggestion[],
  typed: string,
  rows: readonly Row[],
): Suggestion | undefined {
  if (options.length !== 1) return undefined;
  const { isEmpty, matches, notes } = filterOf(typed);
  const isWhole = !isEmpty && notes().length === 0 && rows.some(matches);
  return isWhole ? undefined : options[0];
}

/** A key by its own word, or by a browser's where that is what the reader began with. */
function keysAs(typed: string): readonly Suggestion[] {
  return KEY_NAMES.flatMap((key) => {
    const word = [key, ...(KEYS[key].aliases ?? [])].find((other) => other.startsWith(typed));
    return word ? [{ text: `${word}:`, count: null, means: KEY_MEANINGS[key] }] : [];
  });
}

function statesAs(typed: string): readonly Suggestion[] {
  if (typed === "") return [];
  return Object.entries(STATE_MEANINGS)
    .filter(([name]) => name.startsWith(typed))
    .map(([name, means]) => ({ text: `is:${name}`, count: null, means }));
}

function valuesAs(key: KeyName, word: string, begun: string, rows: readonly Row[]): readonly Suggestion[] {
  const { fixed = [], values } = KEYS[key];
  const counts = new Map<string, number | null>(fixed.map((value) => [value, null]));
  if (values) {
    for (const row of rows.slice(0, ROW_LIMIT)) {
      for (const value of new Set(values(row))) {
        if (value !== "" && (counts.has(value) || counts.size < VALUE_LIMIT))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .filter(([value]) => value.toLowerCase().startsWith(begun) && value.toLowerCase() !== begun)
    .sort(([, a], [, b]) => (b ?? 0) - (a ?? 0))
    .slice(0, Math.max(LIMIT, fixed.length))
    .map(([value, count]) => ({ text: `${word}:${written(value)}`, count, ...meaning(key, value) }));
}

/** A value with spaces is one in quotes. */
function written(value: string): string {
  return /\s/.test(value) ? `"${value.replace(/"/g, "")}"` : value;
}

function meaning(key: KeyName, value: string): { readonly means?: Text } {
  const means = new Map<string, Text>(Object.entries(STATE_MEANINGS)).get(value);
  return key === "is" && means ? { means } : {};
}

/** The query with the term before the caret replaced, and where the caret then stands. */
export function complete(query: string, caret: number, text: string): { query: string; caret: number } {
  const { start, minus } = termAt(query, caret);
  const isKey = text.endsWith(":");
  // A key waits for its value; a value is followed by the next term.
  const put = `${minus}${text}${isKey ? "" : " "}`;
  const rest = query.slice(caret).replace(/^\S+/, "");
  return {
    query: query.slice(0, start) + put + (isKey ? rest : rest.replace(/^\s/, "")),
    caret: start + put.length,
  };
}

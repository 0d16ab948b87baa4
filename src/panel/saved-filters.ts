import { SAVED_FILTERS, type SavedFilter } from "../browser/stored-settings.ts";
import { parseQuery } from "./query.ts";
import { KEYS } from "./query-keys.ts";
import { keyOf, WORDS } from "./query-words.ts";

/** Why the present filter is not kept: settings and their file are plain text, and read by others. */
export type SavingProblem = "secret" | "full";

/** Null where the filter can be kept under the name. */
export function problemOf(
  filters: readonly SavedFilter[],
  { name, query }: SavedFilter,
): SavingProblem | null {
  const isSecret = parseQuery(query, WORDS).some(({ key: word }) => {
    const key = word === null ? null : keyOf(word);
    return key !== null && KEYS[key].secret === true;
  });
  if (isSecret) return "secret";
  return filters.length >= SAVED_FILTERS.most && !filters.some((other) => other.name === name)
    ? "full"
    : null;
}

/** With the filter; one of the same name gives way, in its place. */
export function withFilter(filters: readonly SavedFilter[], filter: SavedFilter): readonly SavedFilter[] {
  if (!filters.some(({ name }) => name === filter.name)) return [...filters, filter];
  return filters.map((other) => (other.name === filter.name ? filter : other));
}

/** Those of a file beside those that are here: nobody loses filters to a file. The rest finds no more room. */
export function withLoaded(
  here: readonly SavedFilter[],
  loaded: readonly SavedFilter[],
): { readonly filters: readonly SavedFilter[]; readonly left: readonly SavedFilter[] } {
  const all = loaded.reduce(withFilter, here);
  return { filters: all.slice(0, SAVED_FILTERS.most), left: all.slice(SAVED_FILTERS.most) };
}

/** A name as it is kept. */
export function nameOf(typed: string): string {
  return typed.replace(/\s+/g, " ").trim().slice(0, SAVED_FILTERS.name).trim();
}

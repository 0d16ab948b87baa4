/** One condition of a filter: a word to find, or `key:value`; a leading `-` turns it round. */
export type Term = {
  /** Lower case; null for a plain word. */
  readonly key: string | null;
  /** Lower case, quotes removed; that of a pattern as it was typed. */
  readonly value: string;
  readonly negated: boolean;
};

/** Longest filter that is read, in characters. */
const QUERY_LIMIT = 500;

/** The key of patterns, Firefox's word; `/pattern/` means the same, as in Chrome. */
export const PATTERN_KEY = "regexp";

/**
 * Reads what the reader typed, as the browsers' own Network filters do: terms are separated by
 * spaces, all must hold, quotes keep spaces, `-` negates. A term that is still being typed
 * (`status:`) is left out, so that the list does not empty itself on the way.
 *
 * @param keys the keys that mean something; `foo:bar` with another key is a plain word.
 */
export function parseQuery(query: string, keys: readonly string[]): readonly Term[] {
  const terms: Term[] = [];
  for (const [, minus = "", quoted, bare = ""] of query
    .slice(0, QUERY_LIMIT)
    .matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+(?:"[^"]*"?)?))/g)) {
    const negated = minus === "-";
    if (quoted !== undefined) {
      if (quoted !== "") terms.push({ key: null, value: quoted.toLowerCase(), negated });
      continue;
    }
    const pattern = /^\/(.+)\/$/.exec(bare)?.[1];
    if (pattern !== undefined) {
      terms.push({ key: PATTERN_KEY, value: pattern, negated });
      continue;
    }
    const colon = bare.indexOf(":");
    const key = colon > 0 ? bare.slice(0, colon).toLowerCase() : null;
    if (key === null || !keys.includes(key)) {
      if (bare !== "-") terms.push({ key: null, value: bare.toLowerCase().replace(/"/g, ""), negated });
      continue;
    }
    const value = bare.slice(colon + 1).replace(/"/g, "");
    if (value !== "") terms.push({ key, value: key === PATTERN_KEY ? value : value.toLowerCase(), negated });
  }
  return terms;
}

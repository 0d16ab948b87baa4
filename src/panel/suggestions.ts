import { KEYS, STATES } from "./query-keys.ts";
import type { Row } from "./row.ts";

/** What can take the place of the term that is being typed. */
export type Suggestion = {
  readonly text: string;
  /** Rows that have the value; null for a key, or where counting would say nothing. */
  readonly count: number | null;
};

/** Rows that are looked at for values: typing must not wait for a long list. */
const ROW_LIMIT = 10_000;
const LIMIT = 12;

/** Values that are always worth offering. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  is: Object.keys(STATES),
  "larger-than": ["10k", "100k", "1M"],
  "slower-than": ["500ms", "1s", "5s"],
};

/** The values that a row has for a key. Never makes a diagnosis. */
const VALUES: Readonly<Record<string, (row: Row) => readonly string[]>> = {
  by: (row) => (row.isDiagnosed && row.diagnosis.author ? [row.diagnosis.author.id] : []),
  cause: (row) => (row.isDiagnosed ? row.diagnosis.causes.slice(0, 1).map((cause) => cause.mechanism) : []),
  domain: ({ exchange: { request } }) => (URL.canParse(request.url) ? [new URL(request.url).hostname] : []),
  "has-response-header": ({ exchange: { response } }) =>
    response ? [...new Set(response.fields.list.map((field) => field.name.toLowerCase()))] : [],
  method: (row) => [row.exchange.request.method],
  "mime-type": ({ exchange: { response } }) => {
    const type = response?.fields.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
    return type ? [type] : [];
  },
  status: ({ exchange: { response } }) =>
    response?.status ? [String(response.status), `${Math.floor(response.status / 100)}xx`] : [],
  type: (row) => (row.exchange.type === null ? [] : [row.exchange.type]),
};

/** The term before the caret: where it begins, and its parts. */
export function termAt(query: string, caret: number): { start: number; minus: string; typed: string } {
  const [, minus = "", typed = ""] = /(?<![^\s"])(-?)([^\s"]*(?:"[^"]*)?)$/.exec(query.slice(0, caret)) ?? [];
  return { start: caret - minus.length - typed.length, minus, typed: typed.toLowerCase() };
}

/** Keys that begin as typed; after `key:` the values that the rows have, the most frequent first. */
export function suggest(typed: string, rows: readonly Row[]): readonly Suggestion[] {
  const colon = typed.indexOf(":");
  if (colon < 0) {
    return Object.keys(KEYS)
      .filter((key) => key.startsWith(typed))
      .map((key) => ({ text: `${key}:`, count: null }));
  }
  const key = typed.slice(0, colon);
  const begun = typed.slice(colon + 1).replace(/"/g, "");
  const fixed = FIXED[key] ?? [];
  if (!Object.hasOwn(KEYS, key)) return [];
  const counts = new Map<string, number | null>(fixed.map((value) => [value, null]));
  const valuesOf = VALUES[key];
  if (valuesOf) {
    for (const row of rows.slice(0, ROW_LIMIT)) {
      for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([value]) => value.toLowerCase().startsWith(begun) && value.toLowerCase() !== begun)
    .sort(([, a], [, b]) => (b ?? 0) - (a ?? 0))
    .slice(0, LIMIT)
    .map(([value, count]) => ({ text: `${key}:${value}`, count }));
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

import type { Findable } from "./lookup.ts";

/** What most entries lack. */
const EMPTY = {
  name: null,
  vendor: null,
  fields: [],
  asked: [],
  senders: [],
  names: [],
} as const satisfies Partial<Findable>;

/** An entry as the build writes it: without what is empty. */
export type StoredEntry = Omit<Findable, keyof typeof EMPTY> & Partial<Findable>;

export function storedEntry(entry: Findable): StoredEntry {
  const isFull = ([key, value]: [string, unknown]) =>
    !(key in EMPTY) || (Array.isArray(value) ? value.length > 0 : value !== null);
  return Object.fromEntries(Object.entries(entry).filter(isFull)) as StoredEntry;
}

export function wholeEntry(stored: StoredEntry): Findable {
  return { ...EMPTY, ...stored };
}

import type { Findable } from "./lookup.ts";
import { withoutEmpty } from "./without-empty.ts";

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
  return withoutEmpty(entry, EMPTY) as StoredEntry;
}

export function wholeEntry(stored: StoredEntry): Findable {
  return { ...EMPTY, ...stored };
}

import type { Findable } from "./findable.ts";
import { withoutEmpty } from "./without-empty.ts";

/** What most entries lack, and of what kind they are. */
const USUAL = {
  kind: "vendor",
  name: null,
  vendor: null,
  fields: [],
  asked: [],
  senders: [],
  names: [],
} as const satisfies Partial<Findable>;

/** An entry as the build writes it: without what is as most have it, and without a code with which its id ends. */
export type StoredEntry = Omit<Findable, "code" | keyof typeof USUAL> & Partial<Findable>;

export function storedEntry(entry: Findable): StoredEntry {
  const { code, ...others } = withoutEmpty(entry, USUAL) as StoredEntry;
  return code === codeIn(entry.id) || code === undefined ? others : { code, ...others };
}

export function wholeEntry(stored: StoredEntry): Findable {
  return { ...USUAL, code: codeIn(stored.id), ...stored };
}

/** `1020` of `cloudflare/1020`, `502` of `502`. */
function codeIn(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

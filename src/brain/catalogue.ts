import type { Findable } from "../knowledge/lookup/findable.ts";
import { createLookup } from "../knowledge/lookup/lookup.ts";
import { type StoredEntry, wholeEntry } from "../knowledge/lookup/stored-entry.ts";
import { ownData } from "./own-data.ts";

export type { Findable };

export type Catalogue = {
  readonly find: (typed: string) => readonly Findable[];
  readonly get: (id: string) => Findable | null;
  /** Every meaning of a number, the registered one first. */
  readonly having: (code: string) => readonly Findable[];
};

export function catalogueOf(entries: readonly Findable[]): Catalogue {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    find: createLookup(entries),
    get: (id) => byId.get(id) ?? null,
    having: (code) => entries.filter((entry) => entry.code === code),
  };
}

/** What the build wrote of the catalogue (catalogue.plugin.ts). */
export async function loadCatalogue(): Promise<Catalogue> {
  const stored = await ownData<readonly StoredEntry[]>("catalogue/entries.json");
  return catalogueOf(stored.map(wholeEntry));
}

import type { Language } from "../diagnosis/text.ts";
import { type StoredEntry, wholeEntry } from "../knowledge/lookup/stored-entry.ts";
import { type Card, loadCards } from "./cards.ts";
import type { Findable } from "./catalogue.ts";
import { ownData } from "./own-data.ts";

export type CodeMeaning = { readonly entry: Findable; readonly card: Card | null };

/** What the catalogue says of one entry; null for none of that id. Loaded when somebody meets such a code. */
export async function loadCodeMeaning(id: string, language: Language): Promise<CodeMeaning | null> {
  const [entries, cards] = await Promise.all([
    ownData<readonly StoredEntry[]>("catalogue/entries.json"),
    loadCards(language),
  ]);
  const stored = entries.find((entry) => entry.id === id);
  return stored ? { entry: wholeEntry(stored), card: cards[id] ?? null } : null;
}

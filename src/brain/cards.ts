import type { Language } from "../diagnosis/text.ts";
import { type Card, type StoredCards, wholeCards } from "../knowledge/lookup/card.ts";
import type { StoredEntry } from "../knowledge/lookup/stored-entry.ts";
import { ownData } from "./own-data.ts";

export type { Card };

/**
 * The long texts of the catalogue in one language, by the ids of the entries (catalogue.plugin.ts):
 * loaded when somebody opens a card.
 */
export async function loadCards(language: Language): Promise<Readonly<Record<string, Card>>> {
  const [entries, stored] = await Promise.all([
    ownData<readonly StoredEntry[]>("catalogue/entries.json"),
    ownData<StoredCards>(`catalogue/cards.${language}.json`),
  ]);
  const cards = wholeCards(stored);
  return Object.fromEntries(entries.flatMap(({ id }, at) => (cards[at] ? [[id, cards[at]]] : [])));
}

import type { Language } from "../diagnosis/text.ts";
import { type Card, type StoredCard, wholeCard } from "../knowledge/lookup/card.ts";

import { ownData } from "./own-data.ts";

export type { Card };

/**
 * The long texts of the catalogue in one language, by the ids of the entries (catalogue.plugin.ts):
 * loaded when somebody opens a card.
 */
export async function loadCards(language: Language): Promise<Readonly<Record<string, Card>>> {
  const stored = await ownData<Readonly<Record<string, StoredCard>>>(`catalogue/cards.${language}.json`);
  return Object.fromEntries(Object.entries(stored).map(([id, card]) => [id, wholeCard(card)]));
}

import type { Language } from "../diagnosis/text.ts";
import type { Card } from "../knowledge/lookup/cards.ts";

import { ownData } from "./own-data.ts";

export type { Card };

/**
 * The long texts of the catalogue in one language, by the ids of the entries (catalogue.plugin.ts):
 * loaded when somebody opens a card.
 */
export function loadCards(language: Language): Promise<Readonly<Record<string, Card>>> {
  return ownData(`catalogue/cards.${language}.json`);
}

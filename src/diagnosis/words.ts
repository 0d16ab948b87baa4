import { JsonPlaces } from "./json-place.ts";
import { jsonWords } from "./json-words.ts";
import { markupWords } from "./markup-words.ts";
import { withoutDescription } from "./said/page-description.ts";
import { withoutStock } from "./said/stock-sentences.ts";
import type { PlacedWords } from "./words-place.ts";

/**
 * What a body says: JSON (`undefined` where it is none) as `key: value` lines, HTML without tags and without
 * what a server's page says of its status whatever happened.
 */
export function wordsIn(body: string, json: unknown, places = () => new JsonPlaces(body)): PlacedWords {
  if (json !== undefined) return jsonWords(json, places);
  const words = markupWords(withoutDescription(body));
  return { ...words, text: withoutStock(words.text) };
}

import { JsonPlaces } from "./json-place.ts";
import { jsonWords } from "./json-words.ts";
import { markupWords } from "./markup-words.ts";
import type { Words } from "./words-place.ts";

/** What a body says: JSON (`undefined` where it is none) as `key: value` lines, HTML without tags. */
export function wordsIn(body: string, json: unknown, places = () => new JsonPlaces(body)): Words {
  return json !== undefined ? jsonWords(json, places) : markupWords(body);
}

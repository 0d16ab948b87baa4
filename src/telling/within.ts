import type { Text } from "../diagnosis/text.ts";

/** A responder's name within a sentence: in English a word that is no proper name begins small there. */
export function within(name: Text): Text {
  return { ...name, en: name.en.replace(/^(?:The|Service|Browser|Captive) /, (word) => word.toLowerCase()) };
}

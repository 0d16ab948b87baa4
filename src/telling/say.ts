import { type Facts, fill, inBoth, type Language, type Text } from "../diagnosis/text.ts";

/** A template with facts that are words themselves. */
export function say(template: Text, facts: (language: Language) => Facts): Text {
  return inBoth((language) => fill(template, language, facts(language)));
}

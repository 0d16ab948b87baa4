import { decoded } from "./percent.ts";
import { GLUED, GLUED_BEFORE, GLUED_FIRST, GLUED_LAST, SECRET_WORDS } from "./vocabulary.ts";

/** Names are judged by their end where they are longer, in characters. */
const NAME_LIMIT = 200;

/**
 * The words of a name in any way of writing, in lower case: `accessToken`, `ACCESS-TOKEN`,
 * `user[access_token]`, `access%5Ftoken`, `accesstoken` all end with "access", "token". Digits are no words.
 */
export function wordsOfName(name: string): readonly string[] {
  const text = decoded(name.slice(-NAME_LIMIT));
  const words = text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [];
  const parts = words.flatMap((word) => unglued(word.toLowerCase())).map(singular);
  // `PassWord`, `DPoP`: one word in spite of its capitals.
  const whole = text.toLowerCase();
  return words.length > 1 && SECRET_WORDS.has(whole) ? [...parts, whole] : parts;
}

/** `phpsessid` as "php", "sess", "id": words that are often written without a gap. */
function unglued(word: string): readonly string[] {
  if (word.length < 5) return [word];
  const whole = GLUED.get(word);
  if (whole) return whole;
  for (const [end, words] of GLUED_LAST) {
    if (word.length > end.length && word.endsWith(end)) return [word.slice(0, -end.length), ...words];
  }
  for (const [end, before] of GLUED_BEFORE) {
    if (word.endsWith(end) && before.has(word.slice(0, -end.length)))
      return [word.slice(0, -end.length), end];
  }
  for (const start of GLUED_FIRST) if (word.startsWith(start)) return [start, word.slice(start.length)];
  return [word];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

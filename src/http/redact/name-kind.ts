import { remembering } from "../remembering.ts";
import { wordsOfName } from "./name-words.ts";
import {
  ABOUT,
  ASKING,
  FIELD_WORDS,
  ISSUED_WORDS,
  KEY_OWNERS,
  NUMBER_WORDS,
  OVERRULED,
  PAGING,
  PUBLIC_WORDS,
  SECRET_WORDS,
} from "./vocabulary.ts";

/**
 * What a name says about its value: a secret; a secret where the value looks issued by a machine; one
 * where it has digits; nothing; or that it is public, however random it looks.
 */
export type NameKind = "secret" | "issued" | "number" | "plain" | "public";

/** Names of one page repeat: each is judged once. */
const REMEMBERED = { most: 4_000, longest: 250 };

/** The kind of a parameter's, member's or element's name. */
export const kindOfName: (name: string) => NameKind = remembering(
  (name) => kindOfWords(wordsOfName(name)),
  REMEMBERED,
);

/** The kind of a header field's name: words such as "auth" and "key" mean one thing there. */
export const kindOfFieldName: (name: string) => NameKind = remembering((name) => {
  const words = wordsOfName(name);
  const kind = kindOfWords(words);
  const isSecret = kind === "issued" && words.some((word) => FIELD_WORDS.has(word)) && !asksFirst(words);
  return isSecret && !ABOUT.has(words.at(-1) ?? "") ? "secret" : kind;
}, REMEMBERED);

function kindOfWords(words: readonly string[]): NameKind {
  const last = words.at(-1);
  if (last === undefined) return "plain";
  const has = (list: ReadonlySet<string>) => words.some((word) => list.has(word));
  const tellsAbout = words.length > 1 && ABOUT.has(last);
  if (has(SECRET_WORDS)) {
    if (last === "token" && has(PAGING)) return "public";
    return tellsAbout || asksFirst(words) ? "issued" : "secret";
  }
  if (tellsAbout) return "public";
  if (last === "key" && has(KEY_OWNERS)) return "secret";
  const issued = words.filter((word) => ISSUED_WORDS.has(word));
  // The "id" of a session is no public one.
  const isPublic = words.some((word) => PUBLIC_WORDS.has(word) && word !== "id");
  if (issued.length > 0) return isPublic && issued.every((word) => OVERRULED.has(word)) ? "public" : "issued";
  if (has(NUMBER_WORDS) && (last === "pin" || !words.includes("pin"))) return "number";
  return has(PUBLIC_WORDS) ? "public" : "plain";
}

function asksFirst(words: readonly string[]): boolean {
  return words.length > 1 && ASKING.has(words[0] ?? "");
}

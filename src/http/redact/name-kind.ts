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

/** Names of one page repeat: each is judged once. Cleared when full, so hostile names cost no memory. */
const MEMORY_LIMIT = 4_000;
/** Longest name that is remembered, in characters. */
const LONGEST_KEPT = 250;
const known = new Map<string, NameKind>();
const knownFields = new Map<string, NameKind>();

/** The kind of a parameter's, member's or element's name. */
export function kindOfName(name: string): NameKind {
  return remembered(known, name, kindOfWords);
}

/** The kind of a header field's name: words such as "auth" and "key" mean one thing there. */
export function kindOfFieldName(name: string): NameKind {
  return remembered(knownFields, name, (words) => {
    const kind = kindOfWords(words);
    const isSecret = kind === "issued" && words.some((word) => FIELD_WORDS.has(word)) && !asksFirst(words);
    return isSecret && !ABOUT.has(words.at(-1) ?? "") ? "secret" : kind;
  });
}

function remembered(
  memory: Map<string, NameKind>,
  name: string,
  judge: (words: readonly string[]) => NameKind,
): NameKind {
  const before = memory.get(name);
  if (before) return before;
  const kind = judge(wordsOfName(name));
  if (name.length > LONGEST_KEPT) return kind;
  if (memory.size >= MEMORY_LIMIT) memory.clear();
  memory.set(name, kind);
  return kind;
}

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

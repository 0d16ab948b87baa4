import { KEY_NAMES, KEYS, type KeyName } from "./query-keys.ts";

const BY_WORD: ReadonlyMap<string, KeyName> = new Map(
  KEY_NAMES.flatMap((name) => [name, ...(KEYS[name].aliases ?? [])].map((word) => [word, name] as const)),
);

/** What the browsers' own filters know and nobody tells an extension, or what is not recorded. */
export const UNRECORDED: readonly string[] = [
  "priority",
  "mixed-content",
  "has-overrides",
  "transferred",
  "transferred-larger-than",
  "is:service-worker-initiated",
  "is:preloaded",
];

/** Every word that may stand before a colon. */
export const WORDS: readonly string[] = [
  ...BY_WORD.keys(),
  ...UNRECORDED.filter((word) => !word.includes(":")),
];

/** The key of a word, its own or a browser's; null where it means nothing. */
export function keyOf(word: string): KeyName | null {
  return BY_WORD.get(word) ?? null;
}

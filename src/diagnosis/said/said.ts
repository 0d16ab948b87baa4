import type { Where } from "../evidence.ts";

/** What a response says in its own words, whatever its form. */
export type Said = {
  /** The server's own sentence, bounded; null where it says no more than its status does. */
  readonly sentence: string | null;
  /** All sentences that it says (a list of wrong fields, a title and a paragraph), the first first. */
  readonly sentences: readonly string[];
  /** Codes that it gives beside its status (`401`, `PGRST116`, `invalid_grant`), as it writes them, the first first. */
  readonly codes: readonly string[];
  /** It reports an error, whatever its status says. */
  readonly fails: boolean;
  readonly where: Where;
};

/** Most sentences that are kept: a list of wrong fields is told by its first ones. */
export const SENTENCES_LIMIT = 12;

/** Longest sentence in characters: more is a document. */
const SENTENCE_LIMIT = 400;

/** Longest code in characters: more is a sentence. */
const CODE_LIMIT = 80;

/** One line, without the white space around it, bounded. */
export function asSentence(text: string): string {
  return text
    .slice(0, SENTENCE_LIMIT * 2)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, SENTENCE_LIMIT);
}

/** The text as a code; null where it is none: a code has no spaces and few characters. */
export function asCode(value: unknown): string | null {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : null;
  if (typeof value !== "string" || value.length > CODE_LIMIT) return null;
  const code = value.trim();
  return /^[\w.:/#-]+$/.test(code) ? code : null;
}

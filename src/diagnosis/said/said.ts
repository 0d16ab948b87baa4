import type { Exchange } from "../../http/exchange.ts";
import { type Evidence, measured, quotation } from "../evidence.ts";
import { type Span, type TextPlace, textAt } from "../place.ts";

/** What a response says in its own words, whatever its form. */
export type Said = {
  /**
   * The server's own sentences (a title and a paragraph, a list of wrong fields), the first first; none where
   * it says no more than its status does.
   */
  readonly sentences: readonly Spoken[];
  /** Codes that it gives beside its status (`401`, `PGRST116`, `invalid_grant`), as it writes them, the first first. */
  readonly codes: readonly Spoken[];
  /** It reports an error, whatever its status says. */
  readonly fails: boolean;
  /** It does so in a form that means nothing else. */
  readonly declared: boolean;
};

/** Words as a reader takes them, on one line and bounded, and where they stand. */
export type Spoken = {
  readonly text: string;
  readonly where: TextPlace;
  /** Their stretch of that place; null where they stand there encoded (percent, base64). */
  readonly span: () => Span | null;
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

/**
 * Quotes the words where they stand, and what `pattern` finds in them in any case; what stands there encoded
 * is told. Null where the exchange has no such words (an empty stretch).
 */
export function spokenEvidence(exchange: Exchange, spoken: Spoken, pattern?: RegExp): Evidence | null {
  const span = spoken.span();
  if (!span) return measured(spoken.where, spoken.text);
  const raw = textAt(exchange, spoken.where)?.slice(span.from, span.to) ?? "";
  const focus = span.from + Math.max(0, pattern ? raw.search(pattern) : 0);
  return quotation(exchange, spoken.where, { ...span, focus });
}

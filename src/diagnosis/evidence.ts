import type { Exchange } from "../http/exchange.ts";
import { type Span, type TextPlace, textAt, type Where } from "./place.ts";

/** Evidence is made by `quotation` and `measured` alone: a literal of the same shape does not compile. */
declare const MADE: unique symbol;

/** Words that stand in their place: `text` is what the place's text holds from `at` on. */
export type Quotation = {
  readonly where: TextPlace;
  readonly text: string;
  /** In UTF-16 code units. */
  readonly at: number;
  /** Which of several field lines of that name, counted from 0; left out for the first. */
  readonly line?: number;
  /** What escapes it is written with; left out for plain text. */
  readonly written?: "json" | "markup";
  readonly measured?: never;
  readonly [MADE]: true;
};

/** What was counted, compared or put together from what stands there: "2000000 bytes", "POST /a → 301 /b". */
export type Measured = {
  readonly where: Where;
  readonly text: string;
  readonly measured: true;
  readonly at?: never;
  readonly line?: never;
  readonly written?: never;
  readonly [MADE]: true;
};

/** What was seen, and where. */
export type Evidence = Quotation | Measured;

/** What to quote: a part of a text, which of the field's lines, and what must stay where it is too long. */
export type Stretch = Span & {
  readonly line?: number;
  /** Where in the text the telling part begins. */
  readonly focus?: number;
};

/** Longest evidence in characters: enough for a line, too short for a page of hostile text. */
export const EVIDENCE_LIMIT = 200;

/** Characters before the focus that stay where a quotation is cut. */
const LEAD = 60;

/**
 * Quotes what stands in a place of the exchange, all of it or a stretch, without white space around it.
 * What is too long is cut at its edges. Null where the exchange has no text there.
 */
export function quotation(exchange: Exchange, where: TextPlace, stretch?: Stretch): Quotation | null {
  const whole = textAt(exchange, where, stretch?.line);
  if (whole === null) return null;
  const { from, to } = cut(whole, trimmed(whole, stretch), stretch?.focus);
  const text = whole.slice(from, to);
  const written = writtenIn(exchange, where, whole);
  return {
    where,
    text,
    at: from,
    ...(stretch?.line ? { line: stretch.line } : {}),
    ...(written ? { written } : {}),
  } as Quotation;
}

/** By how the body begins before what it is called: JSON goes out as HTML or plain text, too. */
function writtenIn({ response }: Exchange, where: TextPlace, whole: string): Quotation["written"] | null {
  if (where !== "response.body") return null;
  if (/^\s{0,20}(?:\{\s{0,20}["}]|\[\s{0,20}[[{"])/.test(whole)) return "json";
  const type = response?.fields.get("content-type")?.slice(0, 200) ?? "";
  return /^\s{0,20}</.test(whole) || /^\s{0,20}[\w.-]{1,40}\/(?:[\w.-]{1,40}\+)?(?:html|xml)\b/i.test(type)
    ? "markup"
    : null;
}

/** Tells what was measured; what is too long ends with "…". */
export function measured(where: Where, text: string): Measured {
  return {
    where,
    text: text.length > EVIDENCE_LIMIT ? `${text.slice(0, EVIDENCE_LIMIT - 1)}…` : text,
    measured: true,
  } as Measured;
}

/**
 * What several parts of a condition quoted alike is quoted once.
 *
 * @param isSame whether two pieces of the same words from the same place are one; where they stand at the same spot,
 *   if left out.
 */
export function withoutRepeats(
  evidence: readonly Evidence[],
  isSame: (a: Evidence, b: Evidence) => boolean = (a, b) => a.at === b.at,
): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  return evidence.filter(
    (piece, index) =>
      evidence.findIndex(
        (other) => other.where === piece.where && other.text === piece.text && isSame(other, piece),
      ) === index,
  );
}

function trimmed(whole: string, stretch: Span | undefined): Span {
  const start = Math.max(0, stretch?.from ?? 0);
  const text = whole.slice(start, stretch?.to).trimEnd();
  return { from: start + text.length - text.trimStart().length, to: start + text.length };
}

function cut(whole: string, { from, to }: Span, focus = from): Span {
  if (to - from <= EVIDENCE_LIMIT) return { from, to };
  let start = Math.max(from, Math.min(focus - LEAD, to - EVIDENCE_LIMIT));
  let end = start + EVIDENCE_LIMIT;
  // Half a character is none.
  if (isSecondHalf(whole, start)) start++;
  if (isSecondHalf(whole, end)) end--;
  return { from: start, to: end };
}

function isSecondHalf(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(at - 1, at + 1));
}

/**
 * How much a quotation says: a known page says more than a field, a field more than a status.
 * Used to rank causes of equal certainty.
 */
export function specificity(where: Where): number {
  if (where === "response.body" || where === "failure") return 4;
  if (where.startsWith("response.field.") || where === "response.status-text") return 3;
  if (/^(?:chain|preflight|recent|earlier|page)$/.test(where)) return 3;
  if (where.startsWith("request.") || where === "timing" || where === "response.protocol") return 2;
  return 1;
}

import { EVIDENCE_LIMIT, type Evidence, withoutRepeats } from "../diagnosis/evidence.ts";
import { asRead } from "./as-read.ts";

/** A piece of evidence as it was sent, for what leaves the panel: a quotation as long as one can be was cut, and that is said. */
export function evidenceText({ text, measured }: Evidence): string {
  return measured || text.length < EVIDENCE_LIMIT - 1 ? text : `${text}…`;
}

/** The same as its reader would see it. */
export function evidenceAsRead(piece: Evidence): string {
  if (piece.measured) return piece.text;
  const read = asRead(piece);
  return piece.text.length < EVIDENCE_LIMIT - 1 ? read : `${read}…`;
}

/** What a cause quotes, each stretch once: what lies mostly in what is quoted before, and what has no words, is left out. */
export function quotedOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  const quoted: Evidence[] = [];
  for (const piece of withoutRepeats(evidence, () => true)) {
    const hasWords = evidenceAsRead(piece).trim() !== "";
    if (hasWords && !quoted.some((earlier) => liesMostlyIn(piece, earlier))) quoted.push(piece);
  }
  return quoted;
}

function liesMostlyIn(piece: Evidence, earlier: Evidence): boolean {
  if (piece.measured || earlier.measured) return false;
  if (piece.where !== earlier.where || (piece.line ?? 0) !== (earlier.line ?? 0)) return false;
  const from = Math.max(piece.at, earlier.at);
  const to = Math.min(piece.at + piece.text.length, earlier.at + earlier.text.length);
  return to - from > piece.text.length / 2;
}

import { EVIDENCE_LIMIT, type Evidence, withoutRepeats } from "../diagnosis/evidence.ts";
import { asRead } from "./as-read.ts";

/** A piece of evidence as a reader would see it: a quotation as long as one can be was cut, and that is said. */
export function evidenceText({ text, measured, where }: Evidence): string {
  if (measured) return text;
  const read = where === "response.body" ? asRead(text) : text;
  return text.length < EVIDENCE_LIMIT - 1 ? read : `${read}…`;
}

/** What a cause quotes, each stretch once: what lies mostly in an earlier one, and what has no words, is left out. */
export function quotedOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  return withoutRepeats(
    evidence.filter(({ text }) => text.trim() !== ""),
    () => true,
  ).filter((piece, index, all) => !all.slice(0, index).some((earlier) => liesMostlyIn(piece, earlier)));
}

function liesMostlyIn(piece: Evidence, earlier: Evidence): boolean {
  if (piece.measured || earlier.measured) return false;
  if (piece.where !== earlier.where || (piece.line ?? 0) !== (earlier.line ?? 0)) return false;
  const from = Math.max(piece.at, earlier.at);
  const to = Math.min(piece.at + piece.text.length, earlier.at + earlier.text.length);
  return to - from > piece.text.length / 2;
}

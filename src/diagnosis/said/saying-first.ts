import type { Case } from "../case.ts";
import type { Cause } from "../cause.ts";
import type { Diagnosis } from "../diagnosis.ts";
import type { Evidence } from "../evidence.ts";
import type { Match } from "../ranking.ts";
import { spokenEvidence } from "./said.ts";

/** The server's own sentence, or the code where it says no more. */
export function saidOf({ exchange, said }: Case): Diagnosis["said"] {
  const spoken = said?.sentences[0] ?? said?.codes[0];
  const evidence = spoken ? spokenEvidence(exchange, spoken) : null;
  return said && evidence && { codes: said.codes.map(({ text }) => text), evidence };
}

/** The first cause quotes the server's own sentence before all else: it is what a reader looks for. */
export function sayingFirst<C extends Cause>(
  { said }: Case,
  quoted: Diagnosis["said"],
  match: Match<C>,
): Match<C> {
  // Where there is no sentence, a code was quoted, which the cause itself rests on.
  const own = said?.sentences[0] && quoted?.evidence;
  if (!own) return match;
  const first = match.evidence.find((piece) => holdsAll(piece, own)) ?? own;
  const rest = match.evidence.filter((piece) => piece !== first && !holdsAll(first, piece));
  return { ...match, evidence: [first, ...rest] };
}

/** The first quotes all that the second does. */
function holdsAll(outer: Evidence, inner: Evidence): boolean {
  if (outer.where !== inner.where || (outer.line ?? 0) !== (inner.line ?? 0)) return false;
  if (outer.measured || inner.measured) return outer.text === inner.text;
  return outer.at <= inner.at && outer.at + outer.text.length >= inner.at + inner.text.length;
}

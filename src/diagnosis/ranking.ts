import type { Certainty } from "./cause.ts";
import { type Evidence, specificity } from "./evidence.ts";
import type { Where } from "./place.ts";

/** A cause that holds for a case, before it is put into words. */
export type Match<Cause extends Ranked = Ranked> = {
  readonly cause: Cause;
  readonly evidence: readonly Evidence[];
};

export type Ranked = { readonly mechanism: string; readonly certainty: Certainty };

const CERTAINTY_ORDER: Record<Certainty, number> = { certain: 0, likely: 1, possible: 2 };

/** Most likely first; what is equal keeps its order. */
export function ranked<M extends Match>(matches: readonly M[]): readonly M[] {
  return matches
    .map((match) => ({ match, strength: strength(match.evidence) }))
    .sort(
      (a, b) =>
        CERTAINTY_ORDER[a.match.cause.certainty] - CERTAINTY_ORDER[b.match.cause.certainty] ||
        b.strength - a.strength,
    )
    .map(({ match }) => match);
}

/** The first match of each mechanism, and no more than `limit`. */
export function firstOfEachMechanism<M extends Match>(matches: readonly M[], limit: number): readonly M[] {
  const first = new Map<string, M>();
  for (const match of matches) {
    if (first.size === limit) break;
    if (!first.has(match.cause.mechanism)) first.set(match.cause.mechanism, match);
  }
  return [...first.values()];
}

function strength(evidence: readonly Evidence[]): number {
  return evidence.reduce((most, e) => Math.max(most, weight(e.where)), 0);
}

/**
 * What happened on the way to this exchange explains its answer, so it counts for more than what the
 * answer says; a fault that the request itself shows counts like a field of the response.
 */
function weight(where: Where): number {
  if (where === "chain" || where === "preflight") return 5;
  if (where.startsWith("request.field.") || where === "request.body") return 3;
  return specificity(where);
}

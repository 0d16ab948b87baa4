import type { Advice } from "./advice.ts";
import type { Cause } from "./cause.ts";

/**
 * What systems of a kind have in common: delivering files, refusing by rule. Its causes are looked at
 * where the author of the response names the manner as one of its own.
 */
export type Manner<Id extends string = string, CauseId extends string = string> = {
  readonly id: Id;
  /** What its systems' common manual says of mechanisms that others have too; the system's own goes first. By mechanism. */
  readonly advice?: Readonly<Record<string, Advice>>;
  readonly causes: readonly Cause<CauseId>[];
};

export function defineManner<const Id extends string, const CauseId extends string>(
  manner: Manner<Id, CauseId>,
): Manner<Id, CauseId> {
  return manner;
}

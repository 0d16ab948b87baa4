import type { Cause, Certainty, Scope } from "../diagnosis/cause.ts";
import { says } from "../diagnosis/condition/words.ts";
import type { Source } from "../diagnosis/source.ts";
import type { MechanismId } from "./mechanisms.ts";

type Options = {
  readonly on: readonly Scope[];
  readonly words: RegExp;
  readonly sources: readonly Source[];
  readonly certainty?: Certainty;
};

/** A cause that the answer's own words tell, whoever wrote them. */
export function told<const Id extends string>(
  id: Id,
  mechanism: MechanismId,
  { on, words, sources, certainty = "likely" }: Options,
): Cause<Id, MechanismId> {
  return { id, mechanism, on, certainty, when: says(words), sources };
}

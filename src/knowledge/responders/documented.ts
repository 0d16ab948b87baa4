import type { Cause, Certainty, Scope } from "../../diagnosis/cause.ts";
import type { Condition } from "../../diagnosis/condition/condition.ts";
import type { Source } from "../../diagnosis/source.ts";
import type { MechanismId } from "../mechanisms.ts";

/** A short form for the many causes of a server that need no words of their own. */
export function documentedBy(...sources: readonly Source[]) {
  return <const Id extends string>(
    id: Id,
    mechanism: MechanismId,
    on: readonly Scope[],
    certainty: Certainty,
    when: Condition,
  ): Cause<Id, MechanismId> => ({ id, mechanism, on, certainty, when, sources });
}

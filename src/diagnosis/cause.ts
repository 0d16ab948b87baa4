import type { Case } from "./case.ts";
import type { Condition } from "./condition/condition.ts";
import type { Source } from "./source.ts";
import type { Facts, SlotsOf, Text } from "./text.ts";

/**
 * How sure a cause is. `certain` is kept for what the exchange itself proves: a wrong cause marked
 * certain is the worst thing we can say.
 */
export type Certainty = "certain" | "likely" | "possible";

/** Which outcomes a cause speaks about; the engine looks at no other, so this is its index. */
export type Scope = number | "2xx" | "3xx" | "4xx" | "5xx" | "failure" | "any";

export type Cause<Id extends string = string, Mechanism extends string = string> = {
  /** Unique in its file; the engine prefixes the file's name. */
  readonly id: Id;
  readonly mechanism: Mechanism;
  readonly on: readonly Scope[];
  readonly certainty: Certainty;
  readonly when: Condition;
  /** What the slots of `why` and `fix` stand for. */
  readonly facts?: (c: Case) => Facts;
  /** Said instead of the mechanism's own words, where this file knows better. */
  readonly why?: Text;
  readonly fix?: readonly Text[];
  readonly confirm?: Text;
  /** Where the behaviour is documented; the mechanism's sources are added. */
  readonly sources: readonly Source[];
};

/** A cause and whose it is. */
export type OwnedCause = Cause & { readonly owner: string };

/** A text with slots needs facts that fill them; a text without slots needs none. */
type FactsFor<Why extends Text> = [SlotsOf<Why["en"]>] extends [never]
  ? unknown
  : string extends SlotsOf<Why["en"]>
    ? unknown
    : { readonly facts: (c: Case) => Readonly<Record<SlotsOf<Why["en"]>, string | number>> };

/** A `cause` definer for a closed list of mechanisms. */
export function causeDefiner<Mechanism extends string>() {
  return function cause<const Id extends string, const Why extends Text = Text>(
    definition: Omit<Cause<Id, Mechanism>, "why" | "facts"> & {
      readonly why?: Why;
      readonly facts?: (c: Case) => Facts;
    } & FactsFor<Why>,
  ): Cause<Id, Mechanism> {
    return definition as Cause<Id, Mechanism>;
  };
}

import type { Case } from "./case.ts";
import type { Scope } from "./cause.ts";
import type { Condition } from "./condition/condition.ts";
import type { Source } from "./source.ts";
import type { Facts, Text } from "./text.ts";

export type Level = "error" | "warning" | "note";

/** A rule of the protocol that a message breaks or a habit that costs its user. */
export type Check<Id extends string = string> = {
  readonly id: Id;
  readonly level: Level;
  /**
   * Who runs the server alone can act on it, and nothing fails by it: nothing is said of a healthy answer of another site
   * than the page's, whose server is none of the reader's.
   */
  readonly concerns?: "owner";
  readonly on: readonly Scope[];
  readonly when: Condition;
  readonly facts?: (c: Case) => Facts;
  readonly says: Text;
  readonly source: Source;
};

export function defineCheck<const Id extends string>(check: Check<Id>): Check<Id> {
  return check;
}

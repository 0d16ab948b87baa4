import type { Cause } from "./cause.ts";
import type { Check } from "./check.ts";
import type { FailureKind } from "./failure-kind.ts";
import type { Manner } from "./manner.ts";
import type { Mechanism } from "./mechanism.ts";
import type { Responder } from "./responder.ts";
import type { StatusBrief } from "./status.ts";

/** Causes that do not belong to one system, under the name of their file. */
export type CauseGroup = {
  readonly id: string;
  /** Groups whose causes come after these at equal certainty and evidence: this one says it more closely. */
  readonly over?: readonly string[];
  readonly causes: readonly Cause[];
};

/** What the engine is given: it knows no code and no vendor of its own. */
export type Knowledge = {
  readonly mechanisms: Readonly<Record<string, Mechanism>>;
  readonly statuses: readonly StatusBrief[];
  readonly failures: readonly FailureKind[];
  readonly responders: readonly Responder[];
  readonly manners: readonly Manner[];
  readonly causes: readonly CauseGroup[];
  readonly checks: readonly Check[];
};

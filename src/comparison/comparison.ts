import type { Exchange } from "../http/exchange.ts";
import type { Difference, Group } from "./difference.ts";
import { type Beside, differencesOf, isSameRequest } from "./differences.ts";
import type { Meanwhile } from "./meanwhile.ts";
import type { Elsewhere } from "./other-capture.ts";
import { credentialsOfBoth, type SameCredentials } from "./same-credentials.ts";
import { EXPLAINS, symptomOf } from "./symptom.ts";
import { isDated } from "./timeline.ts";

/** A failing exchange beside a good one. */
export type Comparison = {
  readonly good: Exchange;
  readonly failing: Exchange;
  /** What explains the failure most likely first. */
  readonly differences: readonly Difference[];
  /** All that was sent is known of both and the same: what changed is on the other side. */
  readonly isSameRequest: boolean;
  readonly meanwhile: Meanwhile | null;
  /** Where the good one is from; null where it is of the same capture. */
  readonly elsewhere: Elsewhere | null;
  /** Of another capture's: credentials that were taken there, and refused here. */
  readonly credentials: Omit<SameCredentials, "endedAt"> | null;
};

/** What changes with every page or click: alone it explains nothing. */
const WEAK: ReadonlySet<Group> = new Set<Group>([
  "context",
  "rotated",
  "body-value",
  "shape",
  "protocol",
  "address",
  "negotiation",
  "caller",
]);

/** Null where there is nothing to say that could explain the failure. */
export function compare(good: Exchange, failing: Exchange, beside: Beside = {}): Comparison | null {
  const differences = differencesOf(good, failing, beside);
  const isSame = isSameRequest(good, failing, differences);
  const explaining = EXPLAINS[symptomOf(failing, beside.preflight)];
  const elsewhere = beside.elsewhere ?? null;
  const credentials =
    elsewhere && isDated(good) && isDated(failing) ? credentialsOfBoth(good, failing) : null;
  const says = differences.some(({ group }) => !WEAK.has(group) || explaining.includes(group));
  if (!says && !isSame && !credentials) return null;
  return {
    good,
    failing,
    differences,
    isSameRequest: isSame,
    meanwhile: beside.meanwhile ?? null,
    elsewhere,
    credentials,
  };
}

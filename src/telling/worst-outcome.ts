import type { Outcome } from "../http/status-class.ts";

/** What went wrong, the worst first: no answer for the page at all, then whose fault it is. */
const WORST: readonly Outcome[] = ["failed", "server-error", "client-error"];

/** The worst of several; "unknown" of none. */
export function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return WORST.find((outcome) => outcomes.includes(outcome)) ?? outcomes[0] ?? "unknown";
}

import type { Place } from "./chain.ts";
import { corsBlockOf } from "./cors/cors-block.ts";
import { type Exchange, UNKNOWN_STATUS } from "./exchange.ts";
import { type Fault, faultOf } from "./fault.ts";
import { isErrorOutcome, type Outcome, outcomeOfStatus } from "./status-class.ts";
import { isStoppedName } from "./stopped.ts";

// The class alone weighs little; what tells a fault does not go along with it into every document.
export { isErrorOutcome, OUTCOMES, type Outcome, outcomeOfStatus } from "./status-class.ts";

/**
 * @param place in its chain, where that is known: it tells a page that went in circles.
 * @param fault what went wrong beside the status, for who has asked for it already.
 */
export function outcomeOf(
  exchange: Exchange,
  place: Place | null = null,
  fault: Fault | null = faultOf(exchange, place),
): Outcome {
  const status = exchange.response?.status;
  if (fault === "cors") return "failed";
  // An error whose page broke off is that error still.
  if (status !== undefined && status >= 400) return outcomeOfStatus(status);
  if (fault) return "failed";
  if (status !== undefined) return outcomeOfStatus(status);
  return exchange.ended ? "unknown" : "pending";
}

/** The status of the response; null where none came, or where it was not recorded. */
export function statusOf({ response }: Exchange): number | null {
  return response === null || response.status === UNKNOWN_STATUS ? null : response.status;
}

/** @param place as for `outcomeOf`. */
export function isError(exchange: Exchange, place: Place | null = null): boolean {
  return isErrorOutcome(outcomeOf(exchange, place));
}

/** The server answered a cross-origin call and the browser kept the answer from the page. */
export function isCorsBlock(exchange: Exchange): boolean {
  return corsBlockOf(exchange) !== null;
}

/** The reader or the page itself stopped it: nobody's error. */
export function isStopped({ response, failure }: Exchange): boolean {
  return response === null && isStoppedName(failure?.name);
}

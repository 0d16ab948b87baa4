import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { gatewayTie } from "../diagnosis/gateway-tie.ts";
import { fillBoth, type Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { locationOf, resolveLocation } from "../http/redirect.ts";
import { clockOf } from "./clock.ts";
import { OVERVIEW } from "./labels/overview.ts";
import { VERDICT } from "./labels/verdict.ts";
import { logKeeper } from "./log-keeper.ts";
import type { Loss } from "./losses.ts";
import { say } from "./say.ts";
import { isThroughWorker } from "./through-worker.ts";
import { isLogged, isUnexplained } from "./verdict.ts";
import { adviceFor } from "./what-if.ts";

/**
 * The one thing to do first, on every surface the same: the observation that decides where several causes fit, the log
 * where nothing tells the reason, or else the first step of the first cause. Null where nothing is to do.
 */
export function firstStep(exchange: Exchange, diagnosis: Diagnosis): Text | null {
  const [first] = diagnosis.causes;
  if (!first) return null;
  const { startedAt } = exchange;
  const time = startedAt === null ? "" : clockOf(startedAt);
  const who = logKeeper(diagnosis);
  const isTied = gatewayTie(diagnosis).length > 0;
  if (who && hasOwnLog(diagnosis) && isTied) {
    const template = startedAt === null ? VERDICT.logDecidesUndated : VERDICT.logDecides;
    return say(template, (language) => ({ who: who[language], time }));
  }
  if (isUnexplained(exchange, first)) {
    if (startedAt === null || !isLogged(exchange)) return first.fix[0] ?? null;
    const template = unexplained(exchange, diagnosis);
    return say(template, (language) => ({ who: who?.[language] ?? "", time }));
  }
  if (isTied) return say(VERDICT.decide, (l) => ({ confirm: first.confirm[l] }));
  return first.fix[0] ?? null;
}

/** Longest address that a sentence can hold. */
const LONGEST_ADDRESS = 120;

/** What to do first about a redirect that took something away; null where it took nothing. */
export function stepOfRedirect(exchange: Exchange, losses: readonly Loss[]): Text | null {
  if (losses.length === 0) return null;
  const { request, response } = exchange;
  if (!losses.includes("authorization"))
    return fillBoth(adviceFor(exchange).says, { method: request.method });
  const location = response && locationOf(response);
  const address = location ? resolveLocation(location, request.url) : null;
  return address !== null && address.length <= LONGEST_ADDRESS
    ? fillBoth(OVERVIEW.callAddress, { address })
    : OVERVIEW.callDirectly;
}

/** The same for a reader of the exchange itself: where nothing is to do about a cause, about what a redirect took. */
export function stepFor(exchange: Exchange, diagnosis: Diagnosis, losses: readonly Loss[]): Text | null {
  return firstStep(exchange, diagnosis) ?? stepOfRedirect(exchange, losses);
}

/** Where to look for the reason that nothing tells. */
function unexplained({ response }: Exchange, diagnosis: Diagnosis): Text {
  if (!response) return VERDICT.nameFirst;
  if (isThroughWorker(diagnosis)) return VERDICT.workerFirst;
  return diagnosis.author ? VERDICT.logOf : VERDICT.logOfServer;
}

/** Who runs a proxy can read its log; that of a network of others mostly not. */
function hasOwnLog({ author }: Diagnosis): boolean {
  return author !== null && author.role !== "cdn" && author.role !== "waf";
}

import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { gatewayTie } from "../diagnosis/gateway-tie.ts";
import type { Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { statusOf } from "../http/outcome.ts";
import { clockOf } from "./clock.ts";
import { VERDICT } from "./labels/verdict.ts";
import { say } from "./say.ts";
import { isThroughWorker } from "./through-worker.ts";
import { isUnexplained } from "./verdict.ts";
import { within } from "./within.ts";

/**
 * The one thing to do first, on every surface the same: the observation that decides where several causes fit, the log
 * where nothing tells the reason, or else the first step of the first cause. Null where nothing is to do.
 */
export function firstStep(exchange: Exchange, diagnosis: Diagnosis): Text | null {
  const [first] = diagnosis.causes;
  if (!first) return null;
  const { startedAt } = exchange;
  const time = startedAt === null ? "" : clockOf(startedAt);
  const who = diagnosis.author?.name;
  if (who && hasOwnLog(diagnosis) && gatewayTie(diagnosis).length > 0) {
    const template = startedAt === null ? VERDICT.logDecidesUndated : VERDICT.logDecides;
    return say(template, (language) => ({ who: within(who[language]), time }));
  }
  if (isUnexplained(exchange, first)) {
    if (startedAt === null) return first.fix[0] ?? null;
    const template = unexplained(exchange, diagnosis);
    return say(template, (language) => ({ who: within(who?.[language] ?? ""), time }));
  }
  if (isOpen(exchange, diagnosis)) return say(VERDICT.decide, (l) => ({ confirm: first.confirm[l] }));
  return first.fix[0] ?? null;
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

/** Behind a gateway stand things that only its log tells apart. */
function isOpen(exchange: Exchange, { causes: [first, second] }: Diagnosis): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    [502, 503, 504].includes(statusOf(exchange) ?? 0) &&
    first.certainty !== "certain" &&
    first.evidence.length > 0
  );
}

import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { clockOf } from "./clock.ts";
import { VERDICT } from "./labels/verdict.ts";
import { isUnexplained, say } from "./verdict.ts";

/** What to do first: the first step of the first cause, or where the reason would stand; null where nothing is to do. */
export function firstStep(exchange: Exchange, diagnosis: Diagnosis): Text | null {
  const [first] = diagnosis.causes;
  if (!first) return null;
  if (!isUnexplained(exchange, first) || exchange.startedAt === null) return first.fix[0] ?? null;
  const time = clockOf(exchange.startedAt);
  const who = diagnosis.author?.name;
  const template = who ? VERDICT.logOf : VERDICT.logOfServer;
  return say(template, (language) => ({ who: who?.[language] ?? "", time }));
}

import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { LIST } from "./labels/list.ts";
import { isPlain } from "./restates.ts";
import { say } from "./say.ts";
import { gotNothing, isUnexplained } from "./verdict.ts";

/** The first cause in a few words, no surer than the headline tells it; null where there is none. */
export function causeLine(exchange: Exchange, diagnosis: Diagnosis): Text | null {
  const [first] = diagnosis.causes;
  if (!first) return null;
  const nothing = gotNothing(diagnosis);
  if (nothing) return nothing;
  if (isUnexplained(exchange, first)) return LIST.noReason;
  // That a connection was refused is plain, and the headline says so; the cause's name says what led to it.
  const isFact = isPlain(first, exchange) && first.mechanism !== "connection-refused";
  if (first.certainty === "certain" || isFact) return first.name;
  const template = first.certainty === "likely" ? LIST.likelyCause : LIST.possibleCause;
  return say(template, (language) => ({ cause: first.name[language] }));
}

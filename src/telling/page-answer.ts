import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { type PageAnswer, plainAnswer } from "../diagnosis/plain-answer.ts";
import { fillBoth } from "../diagnosis/text.ts";
import type { Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { faultOf } from "../http/fault.ts";
import { outcomeOf } from "../http/outcome.ts";
import { faultHead } from "./fault-head.ts";
import { firstStep } from "./first-step.ts";
import { outcomeWord } from "./outcome-word.ts";
import { gotNothing, isLogged, isUnexplained, verdictOf } from "./verdict.ts";

/** Causes that the popup has room for. */
const CAUSES = 3;

/** What the popup says of the main document. `fillBoth` takes texts out of the loaded tables. */
export function pageAnswer(document: Exchange, diagnosis: Diagnosis, place: Place | null): PageAnswer {
  const [first] = diagnosis.causes;
  const fault = faultOf(document, place);
  const meaning = meaningOf(document, diagnosis);
  // The verdict of what nothing explains names the log to look into, where it would stand in one.
  const namesLog = isUnexplained(document, first) && document.startedAt !== null && isLogged(document);
  const step = namesLog ? null : firstStep(document, diagnosis);
  return {
    ...plainAnswer(diagnosis, CAUSES),
    outcome: outcomeOf(document, place, fault),
    // A verdict that begins with the fault needs no word for it.
    word: fault && document.response && !faultHead(document, fault) ? outcomeWord(document, fault) : null,
    verdict: fillBoth(verdictOf(document, diagnosis, null, fault)),
    meaning: meaning && fillBoth(meaning),
    step: step && fillBoth(step),
  };
}

/** Beside a cause that is known, or a gateway that got nothing, the meaning would say the same weaker. */
function meaningOf({ response }: Exchange, diagnosis: Diagnosis) {
  const { causes, privateStatus, status, failure } = diagnosis;
  const [first] = causes;
  if ((first && first.certainty !== "possible") || gotNothing(diagnosis)) return null;
  if (!response) return first && failure ? failure.meaning : null;
  return privateStatus?.meaning ?? status?.meaning ?? null;
}

import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { type PageAnswer, plainAnswer } from "../diagnosis/plain-answer.ts";
import { fillBoth } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { verdictOf } from "./verdict.ts";

/** Causes that the popup has room for. */
const CAUSES = 3;

/** What the popup says of the main document. `fillBoth` takes texts out of the loaded tables. */
export function pageAnswer(document: Exchange, diagnosis: Diagnosis): PageAnswer {
  const { causes, privateStatus, status, failure } = diagnosis;
  const meaning = document.response
    ? (privateStatus?.meaning ?? status?.meaning)
    : causes[0] && failure?.meaning;
  return {
    ...plainAnswer(diagnosis, CAUSES),
    verdict: fillBoth(verdictOf(document, diagnosis, null)),
    meaning: meaning ? fillBoth(meaning) : null,
  };
}

import type { FoundCause } from "../diagnosis/diagnosis.ts";

/** Causes that stand beside each other, and those that stand back since another one is certain. */
export type Rivals = { readonly standing: readonly FoundCause[]; readonly outdone: readonly FoundCause[] };

/** It is certain that an answer under 200 tells of an error, which leaves open why. */
const THAT_NOT_WHY = "error-reported-with-200";

/** What is less than certain is no rival of what is: it is at most what happened besides. */
export function rivalsOf(causes: readonly FoundCause[]): Rivals {
  const isCertain = ({ certainty }: FoundCause) => certainty === "certain";
  const certain = causes.filter(isCertain);
  const saysWhy = certain.some(({ mechanism }) => mechanism !== THAT_NOT_WHY);
  if (!saysWhy || causes[0]?.certainty !== "certain") return { standing: causes, outdone: [] };
  return { standing: certain, outdone: causes.filter((cause) => !isCertain(cause)) };
}

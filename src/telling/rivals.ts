import type { FoundCause } from "../diagnosis/diagnosis.ts";

/** Causes that stand beside each other, and those that stand back since another one is certain. */
export type Rivals = { readonly standing: readonly FoundCause[]; readonly outdone: readonly FoundCause[] };

/** What is less than certain is no rival of what is: it is at most what happened besides. */
export function rivalsOf(causes: readonly FoundCause[]): Rivals {
  if (causes[0]?.certainty !== "certain") return { standing: causes, outdone: [] };
  const isCertain = ({ certainty }: FoundCause) => certainty === "certain";
  return { standing: causes.filter(isCertain), outdone: causes.filter((cause) => !isCertain(cause)) };
}

import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Text } from "../diagnosis/text.ts";
import { VERDICT } from "./labels/verdict.ts";
import { within } from "./within.ts";

/**
 * In whose log the request stands, as a part of a sentence; null where nobody is known. A framework writes into the log of
 * the application that runs on it.
 */
export function logKeeper({ author }: Pick<Diagnosis, "author">): Text | null {
  if (author?.role === "framework") return VERDICT.application;
  return author && within(author.name);
}

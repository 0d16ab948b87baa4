import type { Diagnosis } from "../diagnosis/diagnosis.ts";

/** A service worker answered: from its own code, from what it stored, or with what it fetched. */
export function isThroughWorker({ path }: Pick<Diagnosis, "path">): boolean {
  return path.some(({ role }) => role === "service-worker");
}

/** The page's worker is held to have failed, and no more than that is told. */
export function isWorkersFailure({ causes: [first] }: Pick<Diagnosis, "causes">): boolean {
  return first?.mechanism === "service-worker-failed" && first.certainty !== "possible";
}

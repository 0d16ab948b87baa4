import type { Diagnosis } from "../diagnosis/diagnosis.ts";

/** A service worker answered: from its own code, from what it stored, or with what it fetched. */
export function isThroughWorker({ path }: Pick<Diagnosis, "path">): boolean {
  return path.some(({ role }) => role === "service-worker");
}

/** The first cause, and at least likely, is that the page's worker failed. */
export function isWorkersFailure({ causes: [first] }: Pick<Diagnosis, "causes">): boolean {
  return first?.mechanism === "service-worker-failed" && first.certainty !== "possible";
}

import type { Annotation } from "../diagnosis/annotate.ts";

/** How an exchange ended, in one word: a failure has a name only where the browser gave it one. */
export function statusWord({ status, failure }: Pick<Annotation, "status" | "failure">): string {
  if (status !== null) return String(status);
  return failure === null ? "–" : failure || "failed";
}

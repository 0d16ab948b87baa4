import type { Case } from "../../diagnosis/case.ts";

/** The time of the request, as logs write it; null where it is not known, or is no time. */
export function logTimeOf({ exchange }: Case): string | null {
  const { startedAt } = exchange;
  if (startedAt === null || Math.abs(startedAt) > 8.64e15) return null;
  return `${new Date(startedAt).toISOString().slice(11, 19)} UTC`;
}

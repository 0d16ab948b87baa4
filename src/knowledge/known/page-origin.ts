import type { Case } from "../../diagnosis/case.ts";

const ORIGIN = /^https?:\/\/[a-z0-9._[\]:-]{1,100}$/i;

/** The page's origin as a command can hold it; `said` is what a preflight says of it. */
export function originOf(c: Case, said: string | null = null): string | null {
  const origin = c.sent("origin") ?? said ?? c.pageOrigin;
  return origin !== null && ORIGIN.test(origin) ? origin : null;
}

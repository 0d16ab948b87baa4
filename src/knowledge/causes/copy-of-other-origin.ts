import type { Case } from "../../diagnosis/case.ts";
import { allowedOrigins } from "../../http/cors/cors-check.ts";

/** A cache between browser and server says that it had the answer in store. */
export function fromSharedStore(c: Case): boolean {
  return (
    /^\s{0,8}[1-9]/.test(c.field("age") ?? "") ||
    /\bhit\b/i.test(c.field("x-cache") ?? "") ||
    /^HIT/i.test(c.field("cf-cache-status") ?? "") ||
    /^HIT/i.test(c.field("x-cache-status") ?? "")
  );
}

/**
 * The answer comes from a cache, allows one other origin, and was stored without Vary: Origin: it may have been fetched
 * for that origin. What the server itself would allow is then not known.
 */
export function copyMayBeOfOtherOrigin(c: Case): boolean {
  const { response } = c.exchange;
  if (!response || !(response.fromCache !== null || fromSharedStore(c))) return false;
  const [allowed, ...more] = allowedOrigins(response.fields);
  if (allowed === undefined || more.length > 0 || allowed === "*") return false;
  return allowed !== (c.sent("origin") ?? c.pageOrigin) && ignoresOrigin(c);
}

/** Vary does not name Origin, so a cache has one copy for all. */
export function ignoresOrigin(c: Case): boolean {
  return !/\borigin\b|\*/i.test(c.field("vary") ?? "");
}

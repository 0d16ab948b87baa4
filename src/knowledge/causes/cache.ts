import type { Case } from "../../diagnosis/case.ts";
import { all, any, type Condition, measuring, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

/** The response was taken from a shared cache: it has an age or the cache says "hit". */
const stored: Condition = any(
  field("age", /^\s{0,4}[1-9]\d{0,9}\s{0,4}$/),
  field("cache-status", /;\s{0,4}hit\b/i),
  field("x-cache", /\bhit\b/i),
  field("cf-cache-status", /^hit$/i),
);

/** Seconds for which a shared cache may use the response (RFC 9111, 4.2.1); null when it does not say. */
function lifetime(cacheControl: string): number | null {
  const found =
    /\bs-maxage\s{0,2}=\s{0,2}"?(\d{1,10})/i.exec(cacheControl) ??
    /\bmax-age\s{0,2}=\s{0,2}"?(\d{1,10})/i.exec(cacheControl);
  return found?.[1] === undefined ? null : Number(found[1]);
}

/** A CDN may be told a longer time in a field that it removes: there the visible time proves nothing. */
function ownLifetime(c: Case): boolean {
  const { fields } = c.exchange.response ?? {};
  return [
    "cf-ray",
    "x-served-by",
    "x-amz-cf-id",
    "x-vercel-id",
    "x-nf-request-id",
    "x-akamai-request-id",
    "x-cdn",
  ].some((name) => fields?.has(name));
}

/** A stored copy was served. */
export const cacheCauses = {
  id: "cache",
  causes: [
    cause({
      id: "stored-server-error",
      mechanism: "cached-error-response",
      on: ["5xx"],
      certainty: "likely",
      when: stored,
      sources: [rfc(9111, "4"), rfc(9111, "5.1")],
    }),
    cause({
      id: "stored-error",
      mechanism: "cached-error-response",
      on: ["4xx"],
      certainty: "possible",
      when: stored,
      sources: [rfc(9111, "4"), rfc(9111, "5.1")],
    }),
    cause({
      id: "past-its-time",
      mechanism: "stale-content-served",
      on: [200, 203, 206],
      certainty: "likely",
      when: measuring("response.field.age", (c) => {
        const age = Number(c.field("age") ?? Number.NaN);
        const fresh = lifetime(c.field("cache-control") ?? "");
        if (ownLifetime(c)) return false;
        return fresh !== null && fresh > 0 && age > fresh ? `Age ${age} > ${fresh}` : false;
      }),
      sources: [rfc(9111, "4.2.4")],
    }),
    cause({
      id: "says-stale",
      mechanism: "stale-content-served",
      on: [200, 203, 206],
      certainty: "likely",
      when: any(
        field("warning", /^\s{0,4}11[01]\b/),
        field("cache-status", /;\s{0,4}hit\b.{0,60};\s{0,4}ttl=-\d/i),
        // Caches in a row each say theirs; what one of them has fresh is fresh.
        all(field("x-cache", /\bstale\b/i), not(field("x-cache", /\bfresh\b|hit-fresh/i))),
        field("x-cache-status", /^(stale|updating)$/i),
        field("cf-cache-status", /^(stale|updating)$/i),
      ),
      sources: [rfc(9111, "4.2.4"), rfc(9211, "2.2")],
    }),
  ],
} as const;

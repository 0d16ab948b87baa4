import type { Past } from "../comparison/past.ts";
import type { Exchange } from "../http/exchange.ts";

/** Most hops before an exchange that are looked at: browsers give up after 20 (Fetch), other clients seldom later. */
const HOP_WINDOW = 50;

/** What surrounds an exchange. */
export type Surroundings = {
  /** Earlier hops of its redirect chain, oldest first. */
  readonly chain: readonly Exchange[];
  /** How many there were, where `chain` does not have all of them. */
  readonly hopCount?: number;
  /** The CORS preflight that was made for it. */
  readonly preflight: Exchange | null;
  /** URL of the page that made the request, where known. */
  readonly pageUrl: string | null;
  /** What the same origin and path answered shortly before, newest last. */
  readonly recent: readonly Exchange[];
  /** Of a failure: the same host and port answered other requests in that moment. */
  readonly hostAnswers: boolean;
  /** Of a failure: a service worker made answers for the same host and port in that moment. */
  readonly workerAnswers: boolean;
  /** What is known of the time before it; looked up when first asked, and once. Left out where nobody knows. */
  readonly past?: () => Past | null;
};

export const ALONE: Surroundings = {
  chain: [],
  preflight: null,
  pageUrl: null,
  recent: [],
  hostAnswers: false,
  workerAnswers: false,
};

/**
 * The hops before one of a chain that conditions look at: the first, which the page made, and the last
 * ones. @param count how many there are before it; all of them when left out.
 */
export function hopsBefore(
  hops: readonly Exchange[],
  count = hops.length,
): Pick<Surroundings, "chain" | "hopCount"> {
  if (count <= HOP_WINDOW) return { chain: count === hops.length ? hops : hops.slice(0, count) };
  return {
    chain: [...hops.slice(0, 1), ...hops.slice(count - HOP_WINDOW + 1, count)],
    hopCount: count,
  };
}

/** Whoever gives a whole chain is read no further than the index would give it. */
export function boundedHops(surroundings: Surroundings): Surroundings {
  const { chain } = surroundings;
  return chain.length > HOP_WINDOW ? { ...surroundings, ...hopsBefore(chain) } : surroundings;
}

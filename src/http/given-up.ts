import type { Chain, Place } from "./chain.ts";
import { isRedirectStatus, locationOf } from "./redirect.ts";

/** Redirects that a browser follows (Fetch, HTTP-redirect fetch, 9). */
const MOST_REDIRECTS = 20;

/** The last hop of as many redirects as browsers follow: it leads on, and nobody went there. */
export function isGivenUp({ chain, hop }: Place): boolean {
  const last = chain.hops[hop];
  if (!last?.response || hop < MOST_REDIRECTS - 1 || hop !== chain.hops.length - 1) return false;
  return isRedirectStatus(last.response.status) && locationOf(last.response) !== null;
}

/** As many redirects as browsers follow stand before its end. */
export function isAsLongAsAllowed(chain: Chain): boolean {
  return chain.hops.length >= MOST_REDIRECTS;
}

import { type Endpoint, keyOf } from "./endpoint.ts";
import type { HostPair, OtherCapture } from "./other-capture.ts";

/** What every site has: that two hosts have it too makes them no twins. */
const EVERYWHERE =
  /^\/(?:$|\{locale\}$|index\.html?$|favicon\.ico$|robots\.txt$|manifest\.json$|\.well-known\/)/;

/**
 * Hosts of another environment (staging for production), by origin of this capture: what is sent to it is compared with
 * what was sent to the other.
 *
 * Two are a pair where neither capture has both of them, and each has more endpoints in common with the other than
 * with any third: what two hosts have alike nobody can tell apart, and then there is no pair.
 */
export function hostPairs(
  own: Iterable<{ readonly endpoint: Endpoint }>,
  other: OtherCapture,
): ReadonlyMap<string, HostPair> {
  const here = new Set<string>();
  const byAsked = new Map<string, Set<string>>();
  for (const { endpoint } of own) {
    here.add(endpoint.origin);
    if (other.has(endpoint.origin) || EVERYWHERE.test(endpoint.path)) continue;
    const asked = askedOf(endpoint);
    byAsked.set(asked, (byAsked.get(asked) ?? new Set()).add(endpoint.origin));
  }
  const forward = new Map<string, Map<string, number>>();
  const backward = new Map<string, Map<string, number>>();
  for (const { endpoint } of other.goodOnes) {
    if (here.has(endpoint.origin)) continue;
    for (const origin of byAsked.get(askedOf(endpoint)) ?? []) {
      count(forward, origin, endpoint.origin);
      count(backward, endpoint.origin, origin);
    }
  }
  const pairs = new Map<string, HostPair>();
  for (const [origin, shared] of forward) {
    const there = most(shared);
    if (there !== null && most(backward.get(there)) === origin) pairs.set(origin, { here: origin, there });
  }
  return pairs;
}

/** What is asked, of whatever host. */
function askedOf(endpoint: Endpoint): string {
  return keyOf({ ...endpoint, origin: "" });
}

function count(counts: Map<string, Map<string, number>>, of: string, other: string): void {
  const shared = counts.get(of) ?? new Map<string, number>();
  counts.set(of, shared.set(other, (shared.get(other) ?? 0) + 1));
}

/** Null where two have as many. */
function most(shared: ReadonlyMap<string, number> = new Map()): string | null {
  const [first, second] = [...shared].sort(([, a], [, b]) => b - a);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { isRedirectStatus, withoutFragment } from "../http/redirect.ts";

/** One turn of a chain that goes round until its end. */
export type Circle = {
  /** The first hop of a turn, counted from 0. */
  readonly from: number;
  /** Hops of one turn. */
  readonly length: number;
  /** How often it was made whole. */
  readonly turns: number;
};

/**
 * The circle that a chain ends in; null for none. What came round twice and leads on is one: a page that is
 * asked for once more, with the cookie that it just set, is not.
 */
export function circleOf({ hops }: Chain): Circle | null {
  const last = hops.at(-1);
  if (!last || !leadsOn(last)) return null;
  // Of the one that the browser gave up Chromium shows hardly more than the address.
  const requests = (last.response ? hops : hops.slice(0, -1)).map(requestOf);
  const firsts = new Map<string, number>();
  for (const [at, request] of requests.entries()) {
    const from = firsts.get(request);
    if (from === undefined) {
      firsts.set(request, at);
      continue;
    }
    const length = at - from;
    const isRound = requests.slice(at).every((later, i) => later === requests[from + i]);
    if (!isRound || hops.length - from <= 2 * length) return null;
    return { from, length, turns: Math.floor((hops.length - from) / length) };
  }
  return null;
}

function leadsOn({ response, failure }: Exchange): boolean {
  return response ? isRedirectStatus(response.status) : failure !== null;
}

/** What a server tells two requests apart by; of a cookie that it sets anew each time, that there is one. */
function requestOf({ request: { method, url, fields } }: Exchange): string {
  return [method, withoutFragment(url), fields.has("authorization"), fields.has("cookie")].join(" ");
}

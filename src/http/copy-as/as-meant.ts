import type { Exchange } from "../exchange.ts";
import { Fields } from "../fields.ts";
import { type HopChange, hopChange } from "../hop-change.ts";
import { isPostRedirectGet } from "../post-redirect-get.ts";
import { sameOrigin, withoutFragment } from "../redirect.ts";

/** A request that a redirect took method or body from, as it was meant. */
export type Meant = {
  /** To the final address, with the method, the body and the fields that may be kept. */
  readonly direct: Exchange;
  /** To the first address, for a client that is told to keep method and body on its way. */
  readonly following: Exchange;
  /** The statuses on the way at which a client has to be told so: of 301, 302 and 303, ascending. */
  readonly statuses: readonly number[];
  /** Cookies or Authorization were left out, because the way leads to another origin. */
  readonly isWithoutCredentials: boolean;
};

/**
 * What was meant where a chain has lost method or body up to the hop in question or at it; null where nothing was
 * lost, where that is how forms are answered (Post/Redirect/Get), or no HTTP address follows.
 *
 * @param hops a chain, first request first; a redirect that led nowhere alone.
 * @param at the place of the hop in question.
 */
export function asMeant(hops: readonly Exchange[], at: number): Meant | null {
  const changes = hops.map((hop, index) => hopChange(hop, hops[index + 1] ?? null));
  const loser = hops.findIndex((hop, index) => loses(changes[index] ?? null) && !isPostRedirectGet(hop));
  const first = hops[loser];
  const last = hops.at(-1);
  if (loser < 0 || loser > at || !first || !last) return null;
  const ahead = changes.at(-1)?.predicted.url;
  const target = withoutFragment(ahead ?? last.request.url);
  if (ahead === null || !/^https?:/i.test(target)) return null;
  const way = [...hops.slice(loser).map(({ request }) => request.url), target];
  const staysAtHome = way.every((url) => sameOrigin(url, first.request.url));
  // Chromium leaves the body out of its log of later hops.
  const text = hops.slice(0, loser + 1).findLast(({ request }) => request.body.text)?.request.body.text;
  const whole: Exchange = {
    ...first,
    request: { ...first.request, body: { ...first.request.body, text: text ?? first.request.body.text } },
  };
  const following = staysAtHome ? whole : without(whole, CREDENTIALS);
  const moved = without(following, OF_THE_ADDRESS);
  return {
    direct: { ...moved, request: { ...moved.request, url: target } },
    following,
    statuses: [...new Set(hops.slice(loser).map(({ response }) => response?.status ?? 0))]
      .filter((status) => status === 301 || status === 302 || status === 303)
      .sort(),
    isWithoutCredentials: following.request.fields.list.length < whole.request.fields.list.length,
  };
}

function loses(change: HopChange | null): boolean {
  return change !== null && (change.changed.includes("method") || change.changed.includes("body"));
}

/** A browser sends neither to another origin that it did not set them for (Fetch, HTTP-redirect fetch, step 13). */
const CREDENTIALS = /^(?:authorization|proxy-authorization|cookie)$/i;

/** Written anew for another address. */
const OF_THE_ADDRESS = /^host$/i;

function without(exchange: Exchange, names: RegExp): Exchange {
  const { fields } = exchange.request;
  const list = fields.list.filter(({ name }) => !names.test(name));
  return { ...exchange, request: { ...exchange.request, fields: new Fields(list, fields.complete) } };
}

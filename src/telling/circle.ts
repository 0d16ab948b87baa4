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
  const requests = (last.response ? hops : hops.slice(0, -1)).map(askedOf);
  const before = new Map<string, number[]>();
  let tries = 0;
  for (const [at, asked] of requests.entries()) {
    const those = before.get(asked.what) ?? [];
    const from = those.find((other) => isSame(requests[other], asked));
    if (from !== undefined) {
      const length = at - from;
      const isRound = requests.slice(at).every((later, i) => isSame(requests[from + i], later));
      if (isRound)
        return hops.length - from > 2 * length
          ? { from, length, turns: Math.floor((hops.length - from) / length) }
          : null;
      // What is not known may have fitted by chance, and the circle begins later.
      if ((isKnown(asked) && isKnown(requests[from])) || ++tries === MOST_TRIES) return null;
    }
    before.set(asked.what, [...those, at].slice(-MOST_TRIES));
  }
  return null;
}

function leadsOn({ response, failure }: Exchange): boolean {
  return response ? isRedirectStatus(response.status) : failure !== null;
}

/** A chain of ten thousand is gone over so often at most. */
const MOST_TRIES = 8;

/** What a server tells two requests apart by; of credentials that there are some, null where nobody knows. */
type Asked = {
  readonly what: string;
  readonly authorization: boolean | null;
  readonly cookie: boolean | null;
};

function askedOf({ request: { method, url, fields } }: Exchange): Asked {
  const sends = (name: string) => (fields.has(name) ? true : fields.lacks(name) ? false : null);
  return {
    what: `${method} ${withoutFragment(url)}`,
    authorization: sends("authorization"),
    cookie: sends("cookie"),
  };
}

function isKnown(asked: Asked | undefined): boolean {
  return asked !== undefined && asked.authorization !== null && asked.cookie !== null;
}

function isSame(a: Asked | undefined, b: Asked): boolean {
  const agree = (one: boolean | null, other: boolean | null) =>
    one === other || one === null || other === null;
  return a?.what === b.what && agree(a.authorization, b.authorization) && agree(a.cookie, b.cookie);
}

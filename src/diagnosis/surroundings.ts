import type { Place } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { withoutFragment } from "../http/redirect.ts";
import { hopsBefore, type Surroundings } from "./case.ts";

/** How long before a request its preflight and earlier answers of the same path count, in ms. */
const RECENT_SPAN = 60_000;
const RECENT_LIMIT = 5;

/**
 * What surrounds exchanges of one capture, looked up per exchange. Built over a list that may grow:
 * `add` each exchange once; the chains are asked for when needed.
 */
export class SurroundingsIndex {
  readonly #byPath = new Map<string, Exchange[]>();

  add(exchange: Exchange): void {
    const key = pathKey(exchange);
    const list = this.#byPath.get(key);
    if (!list) this.#byPath.set(key, [exchange]);
    else {
      const at = list.findIndex((other) => other.id === exchange.id);
      if (at >= 0) list[at] = exchange;
      else list.push(exchange);
      if (list.length > 50) list.shift();
    }
  }

  clear(): void {
    this.#byPath.clear();
  }

  of(exchange: Exchange, place: Place | undefined, pageUrl: string | null = null): Surroundings {
    const before = (this.#byPath.get(pathKey(exchange)) ?? []).filter(
      (other) => other !== exchange && other.id !== exchange.id && isShortlyBefore(other, exchange),
    );
    return {
      ...(place ? hopsBefore(place.chain.hops, place.hop) : { chain: [] }),
      preflight: isPreflight(exchange) ? null : (before.findLast(isPreflight) ?? null),
      pageUrl,
      recent: before.filter((other) => !isPreflight(other)).slice(-RECENT_LIMIT),
    };
  }
}

function isPreflight(exchange: Exchange): boolean {
  return (
    exchange.type === "preflight" ||
    (exchange.request.method === "OPTIONS" && exchange.request.fields.has("access-control-request-method"))
  );
}

function isShortlyBefore(a: Exchange, b: Exchange): boolean {
  if (a.startedAt === null || b.startedAt === null) return false;
  const earlier = b.startedAt - a.startedAt;
  return earlier >= 0 && earlier <= RECENT_SPAN;
}

function pathKey({ request }: Exchange): string {
  const url = withoutFragment(request.url);
  const query = url.indexOf("?");
  return query < 0 ? url : url.slice(0, query);
}

import type { Exchange } from "./exchange.ts";
import { HELD_BACK } from "./observers-apart.ts";
import type { PageLog } from "./page-log.ts";
import { isNumber, isText, listOf, orNull, type Shape, shapeOf } from "./shape.ts";
import { isSameUrl } from "./short-url.ts";

/** By what another observer of the tab finds the document that it shows, and what belongs to that. Plain data. */
export type PageQuery = {
  /** Milliseconds since the epoch. */
  readonly since: number;
  /** The requests that led to the document, the last one is its own. */
  readonly hops: readonly Hop[];
};

type Hop = {
  readonly chainId: string | null;
  readonly url: string;
  readonly startedAt: number | null;
  readonly status: number | null;
};

export const isPageQuery: Shape<PageQuery> = shapeOf<PageQuery>({
  since: isNumber,
  hops: listOf(
    shapeOf<Hop>({
      chainId: orNull(isText),
      url: isText,
      startedAt: orNull(isNumber),
      status: orNull(isNumber),
    }),
  ),
});

export function pageQuery({ shown, committed }: PageLog): PageQuery {
  const hops = (shown?.hops ?? []).map(({ chainId, request, startedAt, response }) => ({
    chainId,
    url: request.url,
    startedAt,
    status: response?.status ?? null,
  }));
  return { since: hops[0]?.startedAt ?? committed?.at ?? 0, hops };
}

/** Whether a request was made by the document, rather than for it or before it. */
export function isBelow({ since, hops }: PageQuery, exchange: Exchange): boolean {
  const isHop = hops.some(
    ({ url, chainId }) =>
      (chainId !== null && chainId === exchange.chainId) || isSameUrl(url, exchange.request.url),
  );
  return (exchange.startedAt ?? 0) >= since && !isHop;
}

/**
 * The document's own exchange among those that another observer has; null where it saw none, or no more of
 * it yet than that it was made. The
 * browser's id tells it, and where there is none (a service worker answered, HAR alone) what both see of it.
 */
export function documentIn({ hops }: PageQuery, exchanges: readonly Exchange[]): Exchange | null {
  const own = hops.at(-1);
  if (!own) return null;
  const found = exchanges.findLast((exchange) => {
    if (!isTold(exchange) || !isSameUrl(own.url, exchange.request.url)) return false;
    if (own.chainId !== null && exchange.chainId !== null) return own.chainId === exchange.chainId;
    const apart = (own.startedAt ?? 0) - (exchange.startedAt ?? 0);
    return exchange.type === "document" && statusOf(exchange) === own.status && apart >= -HELD_BACK;
  });
  return found ?? null;
}

/** Chromium's webRequest alone is heard without fields: HAR brings them later. */
function isTold({ ended, source, response }: Exchange): boolean {
  return ended && (source !== "web-request" || response === null || response.fields.list.length > 0);
}

function statusOf({ response }: Exchange): number | null {
  return response?.status ?? null;
}

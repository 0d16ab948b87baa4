import { bareExchange, bareResponse } from "./bare-exchange.ts";
import type { Exchange } from "./exchange.ts";

/** What went wrong below a document. */
export type PageParts = {
  /** Who told: DevTools with all it recorded, or the page's own timing, which knows no reasons. */
  readonly source: "devtools" | "page";
  readonly failed: readonly Exchange[];
  /** Requests to other origins of which the page may not even know the status. */
  readonly hidden: number;
  /** The URL of the document; null where it is not known. */
  readonly pageUrl: string | null;
};

/** One request as the page's timing tells it (Resource Timing 2); status 0 where there was none. */
export type TimedPart = { readonly url: string; readonly status: number };

/** The failed parts of a page by its own timing. */
export function partsOfTiming(timed: readonly TimedPart[], pageUrl: string | null): PageParts {
  const page = pageUrl !== null && URL.canParse(pageUrl) ? new URL(pageUrl).origin : null;
  const isOwn = ({ url }: TimedPart) => URL.canParse(url) && new URL(url).origin === page;
  // A status of our own origin is always told: where there is none, there was no response.
  const failed = timed.filter((part) => part.status >= 400 || (part.status === 0 && isOwn(part)));
  return {
    source: "page",
    pageUrl,
    failed: failed.map(({ url, status }, index) =>
      bareExchange({
        id: `part-${index}`,
        type: null,
        url,
        at: 0,
        response: status === 0 ? null : bareResponse(status),
        error: status === 0 ? "" : null,
      }),
    ),
    hidden: timed.filter((part) => part.status === 0 && !isOwn(part)).length,
  };
}

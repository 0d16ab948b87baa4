import type { Exchange } from "../http/exchange.ts";
import { loadKindOf } from "../http/load-kind.ts";
import type { Row } from "./row.ts";

/**
 * The same document as its page's next load has it: the reader reloads, or Chromium does, which tries the page of a
 * failed load again by itself.
 *
 * @param told rows that came or changed since the document left.
 * @returns null for what is no document of the page itself, or where the page went elsewhere.
 */
export function nextLoadOf({ exchange }: Row, told: readonly Row[]): Row | null {
  if (!isOfPage(exchange)) return null;
  const { method, url } = exchange.request;
  const next = told.findLast(({ exchange: other }) => {
    return isOfPage(other) && other.request.method === method && other.request.url === url;
  });
  return next ?? null;
}

function isOfPage(exchange: Exchange): boolean {
  return exchange.type === "document" && loadKindOf(exchange) !== "frame";
}

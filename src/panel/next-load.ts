import type { Row } from "./row.ts";

/**
 * The same document as its page's next load has it: the reader reloads, or Chromium does, which tries the page of a
 * failed load again by itself.
 *
 * @returns null for what is no document, or where the page went elsewhere.
 */
export function nextLoadOf({ exchange }: Row, rows: readonly Row[]): Row | null {
  if (exchange.type !== "document") return null;
  const { method, url } = exchange.request;
  const isSame = ({ exchange: { type, request } }: Row) =>
    type === "document" && request.method === method && request.url === url;
  return rows.findLast(isSame) ?? null;
}

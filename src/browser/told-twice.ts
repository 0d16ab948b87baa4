import type { Exchange } from "../http/exchange.ts";

/** Frames that are remembered: the second word comes within a second. */
const REMEMBERED = 50;

/**
 * Chromium tells of a frame without a response twice: when it failed, and when its own error page stands in its place.
 *
 * @returns whether an exchange was told before; asked once for each, in the order in which they come.
 */
export function createToldTwice(): (exchange: Exchange) => boolean {
  const told = new Set<string>();
  return ({ type, response, failure, startedAt, request }) => {
    if (type !== "document" || response || !failure) return false;
    const key = `${startedAt} ${request.method} ${request.url}`;
    if (told.has(key)) return true;
    if (told.size >= REMEMBERED) told.clear();
    told.add(key);
    return false;
  };
}

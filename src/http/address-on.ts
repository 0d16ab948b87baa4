import { parsedUrl } from "./parsed-url.ts";

/** Longest address that is told whole, in characters. */
const LONGEST = 96;

/**
 * Where a request went, as it is told on a page: path and query where that is of the page's own origin, with the
 * host, and with the scheme, where those differ. Of a long one the middle is left out: its end tells it from others.
 *
 * @param page the URL of the page; null where it is not known.
 */
export function addressOn(page: string | null, url: string): string {
  const [own, at] = [page === null ? null : parsedUrl(page), parsedUrl(url)];
  if (!at) return withoutMiddle(url);
  const path = at.pathname + at.search;
  if (own && own.protocol === at.protocol) return withoutMiddle(own.host === at.host ? path : at.host + path);
  return withoutMiddle(`${at.protocol}//${at.host}${path}`);
}

function withoutMiddle(address: string): string {
  if (address.length <= LONGEST) return address;
  const half = LONGEST / 2;
  return `${address.slice(0, half - 1)}…${address.slice(-half)}`;
}

import type { Span } from "../place.ts";

/** Parts of an address as it is written (RFC 3986, 3): `origin` is scheme and authority, `target` path and query. */
export type AddressPart = "origin" | "host" | "path" | "query" | "target";

const PARTS = /^([a-z][a-z0-9+.-]{0,30}:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?/i;

/**
 * Where a part stands in an address; all of the address where it has no such part. The host's stretch has
 * its port and no user.
 */
export function partOf(address: string, part: AddressPart): Span {
  const [, scheme = "", authority = "", path = "", query = ""] = PARTS.exec(address) ?? [];
  const afterAuthority = scheme.length + authority.length;
  const afterPath = afterAuthority + path.length;
  const user = authority.lastIndexOf("@");
  const spans = {
    origin: { from: 0, to: afterAuthority },
    host: { from: scheme.length + (user < 0 ? 2 : user + 1), to: afterAuthority },
    path: { from: afterAuthority, to: afterPath },
    query: { from: afterPath, to: afterPath + query.length },
    target: { from: afterAuthority, to: afterPath + query.length },
  };
  const span = spans[part];
  return span.from < span.to ? span : { from: 0, to: address.length };
}

/**
 * What a pattern finds in a part as it is written; the whole part where it was found only after the
 * address was put into its normal form.
 */
export function foundIn(address: string, part: AddressPart, pattern: RegExp): Span {
  const span = partOf(address, part);
  const match = pattern.exec(address.slice(span.from, Math.min(span.to, span.from + 8_192)));
  return match ? { from: span.from + match.index, to: span.from + match.index + match[0].length } : span;
}

import { FIELD_WINDOW } from "../case.ts";
import { partOf } from "./address.ts";
import { any, type Condition, called, found, type Pattern, quoting, tester } from "./condition.ts";

/** The path of the request URL matches (percent-encoded as sent). */
export function path(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "path",
    [pattern],
    quoting(
      "request.url",
      (c) =>
        c.url !== null &&
        test(c.url.pathname.slice(0, FIELD_WINDOW)) &&
        partOf(c.exchange.request.url, "path"),
    ),
  );
}

/** The host name of the request URL matches. */
export function host(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "host",
    [pattern],
    quoting(
      "request.url",
      (c) => c.url !== null && test(c.url.hostname) && partOf(c.exchange.request.url, "host"),
    ),
  );
}

/** The query of the request URL matches, "?" included. */
export function query(pattern: Pattern): Condition {
  const test = tester(pattern);
  return called(
    "query",
    [pattern],
    quoting(
      "request.url",
      (c) =>
        c.url !== null &&
        test(c.url.search.slice(0, FIELD_WINDOW)) &&
        partOf(c.exchange.request.url, "query"),
    ),
  );
}

/** A "%" in path or query that is no escape, or escaped bytes that are no UTF-8 (RFC 3986, 2.1). */
export const sentBadEscape: Condition = quoting("request.url", (c) => !decodes(c.exchange.request.url));

function decodes(url: string): boolean {
  try {
    decodeURIComponent(url.slice(0, 8_192));
    return true;
  } catch {
    return url.length > 8_192;
  }
}

/** The path ends like a file that is delivered as it is. */
export const asksForFile: Condition = path(
  /\.(?:[cm]?js|jsx|tsx?|vue|css|s[ac]ss|less|map|json|txt|xml|html?|png|jpe?g|gif|svg|webp|avif|ico|bmp|woff2?|ttf|otf|eot|pdf|zip|gz|mp[34]|webm|wasm|pdb|dll|dat|csv|md)$/i,
);

/** The path holds two slashes in a row, where no other address stands in it: an empty segment (RFC 3986, 3.3). */
export const emptySegment: Condition = path(/^\/\/(?!\/)[\w.-]|[\w-]\/\/\w(?!\w{0,9}:)/);

/** The path names a dot file or folder, other than the well-known one. */
export const asksForDotFile: Condition = path(/\/\.(?!well-known(?:\/|$))[^/.]/);

/** The path climbs out of its folder, plainly or escaped. */
export const climbs: Condition = any(
  path(/\.\.(?:\/|%2f|%5c|$)/i),
  path(/%2e(?:%2e|\.)|\.%2e/i),
  quoting("request.url", (c) => found(/\/\.\.(?:\/|$)/.exec(c.exchange.request.url))),
);

/** The path ends with a slash and is more than that. */
export const endsWithSlash: Condition = path(/.\/$/);

/** The path names a record: its last segment is a number, a UUID or another id. */
export const asksForRecord: Condition = path(
  /\/(?:\d{1,20}|[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\/|\.json)?$/i,
);

import type { Exchange } from "./exchange.ts";
import { addressOf, resolveLocation } from "./redirect.ts";

/**
 * A page that sends its reader on by itself. To HTTP this is no redirect: the response stands as it
 * is, and the browser starts a new GET, with a history entry and a chain of its own.
 */
export type ClientRedirect = {
  readonly by: "refresh-field" | "meta-refresh" | "script";
  /** Absolute; null where it does not parse. */
  readonly url: string | null;
  /** Where in the field or the page it is written, `to` not included. */
  readonly from: number;
  readonly to: number;
};

/** Characters of a page that are looked at: what sends on stands at its beginning. */
const WINDOW = 16_384;

const META_TAG = /<meta\s[^<>]{0,500}>/gi;
const REFRESH = /http-equiv\s{0,9}=\s{0,9}["']?refresh/i;
const CONTENT = /content\s{0,9}=\s{0,9}("[^"]{0,2000}"|'[^']{0,2000}')/i;
const ASSIGNED =
  /\b(?:window\.|document\.|self\.|top\.)?location(?:\.href)?\s{0,9}=\s{0,9}["']([^"'\s]{1,2000})["']/;
const CALLED = /\blocation\.(?:replace|assign)\(\s{0,9}["']([^"'\s]{1,2000})["']/;

/** Where a document sends its reader by itself; null where it does not, or its body was not seen. */
export function clientRedirectOf({ request, response, type }: Exchange): ClientRedirect | null {
  if (!response || (response.status >= 300 && response.status < 400)) return null;
  const found = (by: ClientRedirect["by"], target: string, from: number, to: number): ClientRedirect => ({
    by,
    url: resolveLocation(target, request.url),
    from,
    to,
  });
  const refresh = response.fields.get("refresh");
  const byField = refresh === null ? null : targetOf(refresh, request.url);
  if (refresh !== null && byField !== null) return found("refresh-field", byField, 0, refresh.length);
  if (type !== null && type !== "document") return null;
  if (!/html/i.test(response.fields.get("content-type") ?? "")) return null;
  const page = (response.body.text ?? "").slice(0, WINDOW);
  for (const { 0: tag, index } of page.matchAll(META_TAG)) {
    const content = REFRESH.test(tag) ? (CONTENT.exec(tag)?.[1]?.slice(1, -1) ?? null) : null;
    const target = content === null ? null : targetOf(content.replaceAll("&amp;", "&"), request.url);
    if (target !== null) return found("meta-refresh", target, index, index + tag.length);
  }
  return byScript(page, found);
}

/** A page that is little else than a script which leaves; a large one may leave only now and then. */
function byScript(
  page: string,
  found: (by: "script", target: string, from: number, to: number) => ClientRedirect,
): ClientRedirect | null {
  if (page.length > 2_048) return null;
  const match = ASSIGNED.exec(page) ?? CALLED.exec(page);
  return match?.[1] === undefined
    ? null
    : found("script", match[1], match.index, match.index + match[0].length);
}

/** The target of `5; url=/next`; null where it only reloads, with or without its own address. */
function targetOf(refresh: string, own: string): string | null {
  const match =
    /^\s{0,9}[\d.]{1,20}(?:[;,]|\s)\s{0,9}[;,]?\s{0,9}(?:url\s{0,9}=\s{0,9})?(\S.{0,2000})$/i.exec(
      refresh.slice(0, 4_096),
    );
  const target = match?.[1]?.trim().replace(/^["']|["']$/g, "") ?? "";
  return target === "" || isReload(target, own) ? null : target;
}

function isReload(target: string, own: string): boolean {
  const url = resolveLocation(target, own);
  return url !== null && addressOf(url) === addressOf(own);
}

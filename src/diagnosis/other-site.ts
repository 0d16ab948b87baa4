import { parsedUrl } from "../http/parsed-url.ts";
import { siteOf } from "../http/site.ts";
import { isUnusable } from "../http/unusable.ts";
import type { Case } from "./case.ts";
import { isCorsBlocked, isLoopbackOrPrivate } from "./condition/origin.ts";
import { resourceTypeOf } from "./resource-type.ts";

const BY_SCRIPT: readonly (string | null)[] = ["fetch", "xhr", "preflight"];

/**
 * An answer that did what it should and came from another site than the page: a tag, a pixel, a tile. Where nobody says
 * whose page asked, it is taken for the reader's own.
 */
export function isHealthyOfOtherSite(c: Case): boolean {
  return isHealthy(c) && isOfOtherSite(c);
}

function isHealthy(c: Case): boolean {
  const { exchange, status } = c;
  return (
    status !== null && status < 400 && exchange.failure === null && !isUnusable(exchange) && !isCorsBlocked(c)
  );
}

function isOfOtherSite(c: Case): boolean {
  const asked = c.url?.hostname;
  // Where a link of another page leads is the reader's page.
  if (asked === undefined || isLoopbackOrPrivate(asked) || isPage(c)) return false;
  const told = c.sent("sec-fetch-site");
  if (told === "same-origin" || told === "same-site" || told === "none") return false;
  // The origin of a file or an extension is "null": no site is known of it.
  const page = c.pageOrigin === null ? null : (parsedUrl(c.pageOrigin)?.hostname ?? null);
  // While it is built, a page stands on the reader's own machine, and what its scripts call elsewhere may be theirs too.
  if (page !== null && isLoopbackOrPrivate(page) && BY_SCRIPT.includes(resourceTypeOf(c))) return false;
  // The browser says it of any hop on the way (Fetch Metadata): a known page knows better.
  return page === null ? told === "cross-site" : siteOf(page) !== siteOf(asked);
}

function isPage(c: Case): boolean {
  return resourceTypeOf(c) === "document" && c.sent("sec-fetch-dest") !== "iframe";
}

import type { Exchange } from "../../http/exchange.ts";
import { momentOf } from "../../http/moment.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { cookiesSetBy, deletesCookie, type SetCookie } from "../../http/set-cookie.ts";

/** Earlier than any cookie that is meant to stay: for an answer of which nobody knows when it came. */
const LONG_AGO = 1_000_000_000_000;

/**
 * Name of a cookie that the earlier response set for the address of the later request of the same
 * origin, and that this one does not carry; false where there is none or it cannot be told.
 */
export function lostCookie(before: Exchange, after: Exchange): string | false {
  const { fields, url } = after.request;
  const target = parsedUrl(url);
  if (!fields.complete || !target || !before.response) return false;
  const sent = new Set((fields.get("cookie") ?? "").split(";").map((pair) => nameOf(pair)));
  const moment = Math.max(momentOf(before) ?? 0, LONG_AGO);
  const lost = cookiesSetBy(before.response).find(
    (cookie) =>
      cookie.name !== "" &&
      !deletesCookie(cookie, moment) &&
      isMeantFor(cookie, target) &&
      !sent.has(cookie.name),
  );
  return lost ? `Set-Cookie: ${lost.name}=…` : false;
}

function nameOf(pair: string): string {
  return (pair.split("=", 1)[0] ?? "").trim();
}

/** Unless it is limited to another path, domain or scheme (RFC 6265, 5.4). */
function isMeantFor({ attributes }: SetCookie, url: Pick<URL, "protocol" | "pathname">): boolean {
  if (attributes.has("domain")) return false;
  if (attributes.has("secure") && url.protocol !== "https:") return false;
  const path = attributes.get("path");
  if (path === undefined) return false;
  // Without a path it is that of the address which set it: not every sibling is below it.
  return path === "/" || `${url.pathname}/`.startsWith(path.endsWith("/") ? path : `${path}/`);
}

import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { cookiesSetBy, type SetCookie } from "../../http/set-cookie.ts";

/**
 * Name of a cookie that the earlier response set for the address of the later request of the same
 * origin, and that this one does not carry; false where there is none or it cannot be told.
 */
export function lostCookie(before: Exchange, after: Exchange): string | false {
  const { fields, url } = after.request;
  const target = parsedUrl(url);
  if (!fields.complete || !target || !before.response) return false;
  const sent = new Set((fields.get("cookie") ?? "").split(";").map((pair) => nameOf(pair)));
  const lost = cookiesSetBy(before.response).find(
    (cookie) => cookie.name !== "" && isMeantFor(cookie, target) && !sent.has(cookie.name),
  );
  return lost ? `Set-Cookie: ${lost.name}=…` : false;
}

function nameOf(pair: string): string {
  return (pair.split("=", 1)[0] ?? "").trim();
}

/** Unless it deletes itself or is limited to another path, domain or scheme (RFC 6265, 5.4). */
function isMeantFor({ attributes }: SetCookie, url: Pick<URL, "protocol" | "pathname">): boolean {
  const age = attributes.get("max-age");
  const isPast =
    age !== undefined ? Number(age) <= 0 : Date.parse(attributes.get("expires") ?? "") < 1_000_000_000_000;
  if (isPast || attributes.has("domain")) return false;
  if (attributes.has("secure") && url.protocol !== "https:") return false;
  const path = attributes.get("path");
  if (path === undefined) return false;
  // Without a path it is that of the address which set it: not every sibling is below it.
  return path === "/" || `${url.pathname}/`.startsWith(path.endsWith("/") ? path : `${path}/`);
}

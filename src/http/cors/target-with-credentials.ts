import type { Exchange } from "../exchange.ts";
import { parsedUrl } from "../parsed-url.ts";
import { isRedirectStatus, locationOf, locationTarget } from "../redirect.ts";

/**
 * The redirect of a CORS call leads to an address with a user name or password, and the call or the target is of
 * another origin than the page: browsers end it there (Fetch, HTTP-redirect fetch, steps 8 and 9).
 */
export function leadsToRefusedCredentials(exchange: Exchange): boolean {
  const { request, response } = exchange;
  if (!response || !isRedirectStatus(response.status)) return false;
  const location = locationOf(response);
  const target = location === null ? null : locationTarget(location, request.url);
  if (!target || (target.username === "" && target.password === "")) return false;
  const asked = parsedUrl(request.url)?.origin ?? null;
  const page = pageOf(exchange, asked);
  return page !== null && (page !== target.origin || page !== asked);
}

/** The origin of the page that makes a CORS call; null where it is none, or not known to be one. */
function pageOf({ request, type }: Exchange, asked: string | null): string | null {
  const mode = request.fields.get("sec-fetch-mode");
  if (mode === null ? type !== "fetch" && type !== "xhr" : mode !== "cors") return null;
  return (
    request.fields.get("origin") ?? (request.fields.get("sec-fetch-site") === "same-origin" ? asked : null)
  );
}

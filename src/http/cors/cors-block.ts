import type { Exchange } from "../exchange.ts";
import { parsedUrl } from "../parsed-url.ts";
import { isPreflight } from "../preflight.ts";
import { isRedirectStatus } from "../redirect.ts";
import { refusesCredentials, refusesOrigin } from "./cors-check.ts";
import { includesCredentials } from "./credentials.ts";
import { isSafelistedType } from "./safelist.ts";

/** Chromium names the block; in Firefox's records it is a clean response, and the fields alone tell. */
export type CorsBlock = "told" | "inferred";

/**
 * Whether the server answered a cross-origin call and the browser kept the answer from the page.
 *
 * @param page origin of the page where more is known of it than the request's Origin says.
 */
export function corsBlockOf(exchange: Exchange, page: string | null = null): CorsBlock | null {
  const { response, failure, request } = exchange;
  if (!response) return null;
  const origin = request.fields.get("origin");
  if (failure) return failure.name === "net::ERR_FAILED" && isRead(exchange, page) ? "told" : null;
  // What is no browser's call is answered, whatever the fields say: a program checks no origin.
  if (!isOfFirefox(exchange) || origin === null || isPreflight(exchange) || !isRead(exchange, page))
    return null;
  if (isRedirectStatus(response.status) || isNavigation(exchange)) return null;
  const { fields } = response;
  const isRefused =
    refusesOrigin(fields, origin) ||
    (includesCredentials(request.fields) && refusesCredentials(fields, origin));
  return isRefused ? "inferred" : null;
}

/** A read of another origin, which needs the server's consent: no load without CORS, as of an image. */
export function isRead(exchange: Exchange, page: string | null = null): boolean {
  const { request } = exchange;
  const origin = request.fields.get("origin");
  const mode = request.fields.get("sec-fetch-mode");
  if (mode !== null && mode !== "cors") return false;
  if (origin === "null") return isFromOpaque(exchange);
  const from = origin ?? page;
  const to = parsedUrl(request.url)?.origin ?? null;
  return from !== null && to !== null && from !== to;
}

/**
 * A read with `Origin: null`, which is foreign to every server: after a redirect between foreign origins, from a
 * sandboxed frame, from a file (Fetch, HTML). A form's may also hide its origin (Referrer Policy), so it does not count.
 */
export function isFromOpaque({ request, type }: Exchange): boolean {
  const mode = request.fields.get("sec-fetch-mode");
  return (
    request.fields.get("origin") === "null" &&
    (mode === "cors" || (mode === null && type !== "document")) &&
    request.fields.get("sec-fetch-site") !== "same-origin"
  );
}

/** No type alone is no sign of it: most tools write none (seen in the files of thirteen). */
function isOfFirefox({ request }: Exchange): boolean {
  return /Firefox\//.test(request.fields.get("user-agent") ?? "");
}

/** A page, a form, a beacon or a WebSocket, where the mode does not say so: over http there is none (Fetch Metadata). */
function isNavigation({ request, response, type }: Exchange): boolean {
  if (request.fields.has("sec-fetch-mode")) return false;
  if (response?.status === 101 || request.fields.has("upgrade") || /^wss?:/.test(request.url)) return true;
  // What a form or a beacon sends looks the same.
  if (request.method === "POST" && isSafelistedType(request.fields.get("content-type") ?? "text/plain"))
    return true;
  if (type === "document" || type === "iframe" || type === "ping" || type === "beacon") return true;
  return /^text\/html\b/i.test(request.fields.get("accept") ?? "");
}

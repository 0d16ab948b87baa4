import type { Exchange } from "./exchange.ts";

/**
 * The browser asks for permission ahead of a request (Fetch, CORS-preflight fetch); a page's own OPTIONS is none. Only
 * Chromium types it.
 */
export function isPreflight({ type, request }: Exchange): boolean {
  return (
    type === "preflight" ||
    (request.method === "OPTIONS" && request.fields.has("access-control-request-method"))
  );
}

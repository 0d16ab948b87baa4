import { refusesOrigin } from "./allow-origin.ts";
import type { Exchange } from "./exchange.ts";
import { isRedirectStatus } from "./redirect.ts";

/** Chromium names the block; in Firefox's records it is a clean response, and the fields alone tell. */
export type CorsBlock = "told" | "inferred";

/** Whether the server answered a cross-origin call and the browser kept the answer from the page. */
export function corsBlockOf(exchange: Exchange): CorsBlock | null {
  const { response, failure, request } = exchange;
  const origin = request.fields.get("origin");
  const mode = request.fields.get("sec-fetch-mode");
  if (!response || origin === null) return null;
  if (failure)
    return failure.name === "net::ERR_FAILED" && (mode === null || mode === "cors") ? "told" : null;
  const isFirefox = /Firefox\//.test(request.fields.get("user-agent") ?? "");
  const isCall = mode === "cors" && !request.fields.has("access-control-request-method");
  if (!isFirefox || !isCall || isSameOrigin(origin, request.url) || isRedirectStatus(response.status)) {
    return null;
  }
  return refusesOrigin(response.fields, origin) ? "inferred" : null;
}

function isSameOrigin(origin: string, url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === origin;
}

import { corsBlockOf, isFromOpaque } from "../../http/cors/cors-block.ts";
import { refusesOrigin } from "../../http/cors/cors-check.ts";
import { isOfScript, isSafelistedMethod, isSafelistedType } from "../../http/cors/safelist.ts";
import type { Case } from "../case.ts";
import { partOf } from "./address.ts";
import { any, type Condition, holds, measuring, quoting } from "./condition.ts";

/** The page's origin is known and is not that of the request URL. */
export const crossOrigin: Condition = holds(isCrossOrigin);

export function isCrossOrigin(c: Case): boolean {
  return (
    isFromOpaque(c.exchange) || (c.url !== null && c.pageOrigin !== null && c.pageOrigin !== c.url.origin)
  );
}

/** The page's origin is known and is that of the request URL. */
export const ownOrigin: Condition = holds((c) => c.url !== null && c.pageOrigin === c.url.origin);

/** The browser withheld the answer under CORS (http/cors/cors-block.ts). */
export function isCorsBlocked(c: Case): boolean {
  return corsBlockOf(c.exchange, c.pageOrigin) !== null;
}

/** The response does not let the page's origin read it, as far as its fields tell. */
export function withholds(c: Case): boolean {
  const { response } = c.exchange;
  return response !== null && refusesOrigin(response.fields, c.sent("origin") ?? c.pageOrigin);
}

/** A fetch that a browser sends a preflight for (Fetch: CORS-preflight fetch). */
export function needsPreflight(c: Case): boolean {
  const { method, fields } = c.exchange.request;
  if (!isSafelistedMethod(method)) return true;
  const type = (fields.get("content-type") ?? "").trim();
  return (type !== "" && !isSafelistedType(type)) || ownFields(c).length > 0;
}

/** Names of fields that a script added to the request and that a preflight must allow, Content-Type aside. */
export function ownFields(c: Case): readonly string[] {
  const { fields } = c.exchange.request;
  // Where nothing came back, Chromium shows what the page sent: Host is not there yet.
  const asSent = !fields.has("host") && !fields.has(":authority");
  return fields.list
    .filter(({ name, value }) => isOfScript(name, value, asSent))
    .map(({ name }) => name.toLowerCase());
}

/** A host that is the reader's own machine. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
}

/** A host that only its own machine or network can reach (RFC 1918, 4193, 6761). */
export function isLoopbackOrPrivate(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  if (/^(localhost|.*\.localhost)$/.test(name)) return true;
  if (
    /^(127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$|^0\.0\.0\.0$/.test(
      name,
    )
  )
    return true;
  if (/^(::1|f[cd][0-9a-f]{2}:.*|fe80:.*)$/.test(name)) return true;
  return /\.(internal|local|lan|intranet|corp|svc|cluster\.local)$/.test(name) || !/[.:]/.test(name);
}

/** The request goes to the machine that it comes from. */
export const onLoopback: Condition = holds((c) => c.url !== null && isLoopback(c.url.hostname));

/** The request went over https. */
export const overTls: Condition = holds((c) => c.url?.protocol === "https:");

/** The request went over http, not https. */
export const overPlainHttp: Condition = quoting(
  "request.url",
  (c) => c.url?.protocol === "http:" && partOf(c.exchange.request.url, "origin"),
);

/** http to a port that is TLS's by its registration (443) or by habit everywhere (8443): who listens there speaks TLS itself. */
export const plainHttpToTlsPort: Condition = quoting(
  "request.url",
  (c) =>
    c.url?.protocol === "http:" && /^8?443$/.test(c.url.port) && partOf(c.exchange.request.url, "origin"),
);

/** The origin of the page that made the request: from Origin, or else as far as it is known. */
export const originOfPage: Condition = any(
  quoting("request.field.origin", () => true),
  measuring("request.field.origin", (c) => c.pageOrigin),
);

/** The page that asked is of another host than the one asked. */
export const foreignReferer: Condition = quoting("request.field.referer", (c) => {
  const referer = c.sent("referer");
  if (referer === null || c.url === null || !URL.canParse(referer)) return false;
  return new URL(referer).hostname !== c.url.hostname;
});

import type { Case } from "../../diagnosis/case.ts";
import { type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import type { Exchange } from "../../http/exchange.ts";
import { isRedirectStatus, locationTarget, methodAfter } from "../../http/redirect.ts";

/** Where a redirect leads. */
export function target(exchange: Exchange): URL | null {
  const location = exchange.response?.fields.get("location") ?? null;
  return location === null ? null : locationTarget(location, exchange.request.url);
}

/** The same resource under another spelling: scheme, www, slash, index file, extension, letter case. */
function sameResource(from: string, to: URL): boolean {
  if (!URL.canParse(from)) return false;
  const plain = (url: URL) =>
    `${url.hostname.replace(/^www\./, "")}${url.pathname.toLowerCase().replace(/(index)?(\.(html?|php))?\/?$/, "")}`;
  return plain(new URL(from)) === plain(to);
}

/** The hop turns a method that carries data into GET. 303 is meant to, and so is a 302 to another page. */
export function losesMethod(exchange: Exchange): boolean {
  const { request, response } = exchange;
  const code = response?.status ?? 0;
  if (!isRedirectStatus(code) || code === 303 || methodAfter(code, request.method) === request.method)
    return false;
  const to = target(exchange);
  return to !== null && (code === 301 || sameResource(request.url, to));
}

/** Quotes Location, where the redirect is such a one. */
export const here = (fits: (exchange: Exchange, c: Case) => boolean): Condition =>
  quoting("response.field.location", (c) => fits(c.exchange, c));

import type { Exchange } from "../exchange.ts";
import type { Field } from "../fields.ts";
import type { Copy, Lack } from "./copy.ts";
import { fetchesMethod, isRewritten, member } from "./fetch-options.ts";
import { javascriptString } from "./javascript-string.ts";
import { addressOf, sendable, withLogin } from "./sendable.ts";
import { visibleLacks } from "./visible-lacks.ts";

/**
 * Fields that a page cannot set (Fetch, "forbidden request-header"; those of User-Agent Chromium ignores): the
 * browser writes its own, and `credentials` and `referrer` stand for two of them.
 */
const FORBIDDEN =
  /^(?:accept-charset|accept-encoding|access-control-request-(?:headers|method|(?:local|private)-network)|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|user-agent|via|proxy-.*|sec-.*)$/i;

/** These it cannot set to such methods. */
const OVERRIDE = /^x-(?:http-method|http-method-override|method-override)$/i;
const OVERRIDES_FORBIDDEN = /(?:^|,)\s*(?:connect|trace|track)\s*(?:,|$)/i;

/**
 * The request as a call of `fetch` for the console of a page, whose origin it is sent from; null where a page
 * cannot. As the browsers' own "Copy as fetch": `credentials` where cookies or a login were sent.
 */
export function fetchConsole(exchange: Exchange): Copy | null {
  const sent = sendable(exchange);
  if (!sent || !fetchesMethod(sent.method)) return null;
  const { request } = exchange;
  const { method } = sent;
  const fields = withLogin(exchange, sent);
  const referrer = fields.find(({ name }) => name.toLowerCase() === "referer")?.value;
  const settable = fields.filter(isSettable);
  // A page's GET has no body (Fetch, constructor of Request).
  const body = method === "GET" ? null : sent.body;
  const known = request.fields.has("cookie") || request.fields.has("authorization");
  const lines = [
    `await fetch(${javascriptString(addressOf(sent.target))}, {`,
    member("method", method),
    ...(settable.length > 0 ? [member("headers", settable)] : []),
    ...(body === null ? [] : [member("body", body)]),
    ...(referrer === undefined ? [] : [member("referrer", referrer)]),
    member("mode", "cors"),
    member("credentials", known || !request.fields.complete ? "include" : "omit"),
    "});",
  ];
  const lacks: readonly Lack[] = [
    ...visibleLacks(exchange),
    ...(body !== sent.body ? ["unwritable-body" as const] : []),
    ...(isRewritten(addressOf(sent.target)) ? ["address" as const] : []),
  ];
  return { text: lines.join("\n"), lacks };
}

function isSettable({ name, value }: Field): boolean {
  return !FORBIDDEN.test(name) && !(OVERRIDE.test(name) && OVERRIDES_FORBIDDEN.test(value));
}

import type { Fields } from "../http/fields.ts";
import { isAnalyticsCookie } from "./field-kinds.ts";

/** Most cookies that are looked at; browsers keep about 180 for a site. */
const MOST = 300;
/** Names under which frameworks and servers keep who is logged in. */
const SESSION = /sess|auth|token|jwt|login|logged|remember|identity|(?:^|[._-])s?sid(?:$|[._-])/i;
const NO_SESSION = /csrf|xsrf/i;

export function isSessionCookie(name: string): boolean {
  const start = name.slice(0, 100);
  return SESSION.test(start) && !NO_SESSION.test(start) && !isAnalyticsCookie(start);
}

/** The cookies that were sent, by name; null where that is not known, or not to the end. */
export function cookiesSent(fields: Fields): ReadonlyMap<string, string> | null {
  if (!fields.has("cookie")) return fields.lacks("cookie") ? new Map() : null;
  const sent = new Map<string, string>();
  for (const { name, value, cut } of fields.list) {
    if (name.toLowerCase() !== "cookie") continue;
    if (cut) return null;
    for (const pair of value.split(";", MOST)) {
      const at = pair.indexOf("=");
      if (at > 0 && sent.size < MOST) sent.set(pair.slice(0, at).trim(), pair.slice(at + 1).trim());
    }
  }
  return sent;
}

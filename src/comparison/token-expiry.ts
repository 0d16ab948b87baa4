import type { Exchange } from "../http/exchange.ts";
import { momentOf, saidMoment } from "../http/moment.ts";
import { isObject } from "../http/shape.ts";
import type { Difference } from "./difference.ts";
import { readJsonBody } from "./json-body.ts";
import { type Side, shown } from "./sides.ts";

/** Fields in which a token is sent; further ones have "token" or "jwt" in their names. */
const CARRIERS = /^(?:authorization|proxy-authorization|cookie|.{0,40}(?:token|jwt|assertion).{0,40})$/;
/** A JSON Web Token: header and payload in base64url, and a signature, which may be empty (RFC 7519; RFC 7515, 7.1). */
const JWT = /eyJ[\w-]{4,2000}\.(eyJ[\w-]{4,8000})\.[\w-]{0,2000}/g;
/** Most tokens of one field that are read. */
const MOST = 20;

/**
 * A token that ran out between the two requests, as it says itself (`exp`, RFC 7519, 4.1.4). The moment is no
 * secret, all else of the token stays unread.
 *
 * @param isApart the two were recorded by different clocks: the server's (Date) alone shows what came between.
 */
export function tokenExpiry(then: Side, now: Side, isApart = false): readonly Difference[] {
  const after = isApart ? momentOf(now.exchange) : now.exchange.startedAt;
  const between = spanOf(then.exchange, now.exchange, isApart);
  if (after === null) return [];
  for (const { name, value } of now.exchange.request.fields.list) {
    if (!CARRIERS.test(name.toLowerCase())) continue;
    const ended = expiriesIn(value).find((at) => at <= after);
    if (ended === undefined) continue;
    const hadAnother = !then.exchange.request.fields.all(name.toLowerCase()).includes(value);
    // It was over before it worked: the server does not look.
    if (!hadAnother && (between === null || ended <= between.from || ended > between.to)) continue;
    return [
      {
        part: "token-expiry",
        group: "expiry",
        change: "changed",
        name: shown(name),
        before: null,
        after: ended,
      },
    ];
  }
  return [];
}

/** What lies between the two by one clock; null where there is none. */
function spanOf(
  then: Exchange,
  now: Exchange,
  isApart: boolean,
): { readonly from: number; readonly to: number } | null {
  const [from, to] = isApart ? [saidMoment(then), saidMoment(now)] : [then.startedAt, now.startedAt];
  return from === null || to === null ? null : { from, to };
}

/** When the tokens in a field run out, milliseconds since the epoch. */
export function expiriesIn(value: string): readonly number[] {
  const found: number[] = [];
  for (const [, payload] of value.slice(0, 16_000).matchAll(JWT)) {
    const claims = payload === undefined ? null : decodedClaims(payload);
    if (isObject(claims) && typeof claims.exp === "number" && Number.isFinite(claims.exp)) {
      found.push(claims.exp * 1_000);
    }
    if (found.length >= MOST) break;
  }
  return found;
}

function decodedClaims(payload: string): unknown {
  try {
    return readJsonBody(atob(payload.replace(/-/g, "+").replace(/_/g, "/")));
  } catch {
    return null;
  }
}

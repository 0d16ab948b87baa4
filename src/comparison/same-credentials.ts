import type { Exchange } from "../http/exchange.ts";
import { listed } from "../http/listed.ts";
import { momentOf, saidMoment } from "../http/moment.ts";
import type { Asked } from "./before.ts";
import { cookiesSent, isSessionCookie } from "./session-cookies.ts";
import type { Dated } from "./timeline.ts";
import { expiriesIn } from "./token-expiry.ts";

/** Credentials that an endpoint took before, and that were sent to it again. */
export type SameCredentials = {
  /** `Bearer` or another scheme, or the name of a session's cookie. */
  readonly name: string;
  readonly kind: "authorization" | "cookie";
  /** Characters of the token or the cookie's value. */
  readonly length: number;
  /**
   * When the token ended by its own word (`exp`), in milliseconds since the epoch; null unless the server's clock
   * shows that this was after it worked and before it was refused.
   */
  readonly endedAt: number | null;
};

/** What a scheme carries anew each time tells nothing, and a password does not run out. */
const NO_TOKEN = /^(?:basic|digest|ntlm|negotiate|hawk|signature|aws4|sdk|oauth$|mac$)/i;
/** Nothing that was put in a secret's place is written like this: of two of those nobody knows that they were one. */
const TOKEN = /^[\w.~+/=%:|-]{8,8000}$/;
const REPLACED = /redact|remov|hidden|mask|secret|x{6}|^(.)\1*$/i;
/** What clocks may differ by, in milliseconds. */
const LEEWAY = 30_000;

/** Where the server takes them elsewhere still, they have not run out. */
export function sameCredentials({ failing, good, after }: Asked): SameCredentials | null {
  const found = good && sentAgain(good, failing);
  if (!found) return null;
  const { carried, ...told } = found;
  const isTaken = after().some(
    ({ exchange, worked }) => worked === "good" && carriedBy(exchange, told.kind).includes(carried),
  );
  return isTaken ? null : told;
}

/** The same of any two, whatever came between them: nothing is said of time. */
export function credentialsOfBoth(good: Dated, failing: Dated): Omit<SameCredentials, "endedAt"> | null {
  const found = sentAgain(good, failing);
  return found && { kind: found.kind, name: found.name, length: found.length };
}

function sentAgain(good: Dated, failing: Dated): Found | null {
  const status = failing.response?.status;
  if (status !== 401 && status !== 403) return null;
  return sameToken(good, failing) ?? sameSession(good, failing);
}

type Found = SameCredentials & { readonly carried: string };

function sameToken(good: Dated, failing: Dated): Found | null {
  const value = failing.request.fields.whole("authorization");
  if (value === null || value !== good.request.fields.whole("authorization")) return null;
  const at = value.indexOf(" ");
  const [scheme, token] = [value.slice(0, Math.max(0, at)), value.slice(at + 1).trim()];
  if (scheme.length > 20 || NO_TOKEN.test(scheme) || !isToken(token)) return null;
  return {
    kind: "authorization",
    name: scheme,
    length: token.length,
    endedAt: endBetween(token, good, failing),
    carried: value,
  };
}

function endBetween(token: string, good: Dated, failing: Dated): number | null {
  const now = saidMoment(failing);
  if (now === null) return null;
  // A clock before the epoch is none, and an end before it could not be told.
  const then = Math.max(0, momentOf(good));
  return expiriesIn(token).find((end) => end > then && end + LEEWAY <= now) ?? null;
}

/** Every cookie that may say who is logged in is the one that was sent then. */
function sameSession(good: Dated, failing: Dated): Found | null {
  if (failing.request.fields.has("authorization")) return null;
  const [then, now] = [cookiesSent(good.request.fields), cookiesSent(failing.request.fields)];
  if (!then || !now) return null;
  let first: Found | null = null;
  for (const [name, value] of now) {
    if (!isSessionCookie(name)) continue;
    if (then.get(name) !== value || !isToken(value)) return null;
    first ??= {
      kind: "cookie",
      name: name.slice(0, 60),
      length: value.length,
      endedAt: null,
      carried: `${name}=${value}`,
    };
  }
  return first;
}

function isToken(value: string): boolean {
  return TOKEN.test(value) && !REPLACED.test(value);
}

function carriedBy({ request: { fields } }: Exchange, kind: SameCredentials["kind"]): string {
  return listed(fields, kind) ?? "";
}

import type { Exchange } from "../http/exchange.ts";
import { withoutQuery } from "../http/redirect.ts";
import { type Asked, type Before, toldBefore } from "./before.ts";
import { type CountedDown, countedDown } from "./counted-down.ts";
import { type DeletedCookie, deletedCookie } from "./deleted-cookie.ts";
import { type Outage, outageOf } from "./outage.ts";
import { type SameCredentials, sameCredentials } from "./same-credentials.ts";

/**
 * What is known of the time before a failing exchange, as far as it explains it. No secret is in it: names, kinds
 * and lengths alone.
 */
export type Past = {
  /** The last good one of its endpoint; `isSameAddress` where it asked for the very same path. */
  readonly good: (Before & { readonly isSameAddress: boolean }) | null;
  /** Credentials that were good then and were sent again. */
  readonly credentials: SameCredentials | null;
  readonly deletedCookie: DeletedCookie | null;
  readonly outage: Outage | null;
  /** GET of the same address works, while the method of this one never did. */
  readonly read: Before | null;
  readonly countedDown: CountedDown | null;
};

/** Null where nothing is known that could explain it. */
export function pastOf(asked: Asked): Past | null {
  const { failing, good } = asked;
  const past: Past = {
    good: good && { ...toldBefore(good, failing), isSameAddress: isSameAddress(good, failing) },
    credentials: sameCredentials(asked),
    deletedCookie: deletedCookie(asked),
    outage: outageOf(asked),
    read: readOf(asked),
    countedDown: countedDown(asked),
  };
  return Object.values(past).some((part) => part !== null) ? past : null;
}

/** Whether both tell the same. */
export function samePast(a: Past | null, b: Past | null): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function isSameAddress(a: Exchange, b: Exchange): boolean {
  return withoutQuery(a.request.url) === withoutQuery(b.request.url);
}

/** Methods that a rule lets through or not beside GET; POST often goes to an address that is for nothing else. */
const WRITING = /^(?:PUT|PATCH|DELETE)$/;

function readOf({ failing, good, isGoodLater, before, after }: Asked): Before | null {
  if (!WRITING.test(failing.request.method) || good || isGoodLater) return null;
  const read = [...before(), ...after()].findLast(
    ({ exchange, worked }) =>
      worked === "good" && exchange.request.method === "GET" && isSameAddress(exchange, failing),
  );
  return read ? toldBefore(read.exchange, failing) : null;
}

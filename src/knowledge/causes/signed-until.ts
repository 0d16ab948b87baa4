import type { Case } from "../../diagnosis/case.ts";
import { foundIn } from "../../diagnosis/condition/address.ts";
import { type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import type { Span } from "../../diagnosis/place.ts";

/** Seconds since 1970, as links of many makers have them. */
const EPOCH = /[?&](?:expires?|exp|e|deadline)=(\d{10})(?:&|$)/i;
/** Azure's shared access signature: the signed expiry, percent-encoded or not. */
const SHARED_ACCESS =
  /[?&]se=(\d{4}-\d\d-\d\d)(?:T(\d\d)(?::|%3A)(\d\d)(?:(?::|%3A)(\d\d))?[^&]{0,12})?Z?(?:&|$)/i;
/** Signature version 4 of Amazon and of Google: when it was signed, and for how many seconds. */
const SIGNED_AT = /[?&]X-(?:Amz|Goog)-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/i;
const SIGNED_FOR = /[?&]X-(?:Amz|Goog)-Expires=(\d{1,7})(?:&|$)/i;

type End = { readonly at: number; readonly pattern: RegExp };

/** The end that an address sets for its own signature. */
function endIn(query: string): End | null {
  const epoch = EPOCH.exec(query)?.[1];
  if (epoch !== undefined) return { at: Number(epoch) * 1_000, pattern: EPOCH };
  const shared = SHARED_ACCESS.exec(query);
  if (shared) {
    const [, day, hour = "00", minute = "00", second = "00"] = shared;
    return { at: Date.parse(`${day}T${hour}:${minute}:${second}Z`), pattern: SHARED_ACCESS };
  }
  const signed = SIGNED_AT.exec(query);
  const seconds = SIGNED_FOR.exec(query)?.[1];
  if (!signed || seconds === undefined) return null;
  const [, year, month, day, hour, minute, second] = signed;
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return { at: from + Number(seconds) * 1_000, pattern: SIGNED_FOR };
}

function endedSignature(c: Case): Span | false {
  const end = endIn(c.url?.search.slice(0, 8_192) ?? "");
  const date = Date.parse(c.field("date") ?? "");
  const now = Number.isNaN(date) ? (c.exchange.startedAt ?? 0) : date;
  // A time that does not parse has no end (NaN).
  return end !== null && end.at < now && foundIn(c.exchange.request.url, "query", end.pattern);
}

/** The address carries the end of its signature, and that time was over when the server answered. */
export const pastItsEnd: Condition = quoting("request.url", endedSignature);

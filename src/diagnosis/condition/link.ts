import type { Case } from "../case.ts";
import { foundIn } from "./address.ts";
import { type Condition, quoting } from "./condition.ts";

/** Seconds since the epoch when the response was made: its Date, else the browser's clock. */
function answeredAt(c: Case): number | null {
  const date = Date.parse(c.field("date") ?? "");
  const time = Number.isNaN(date) ? c.exchange.startedAt : date;
  return time === null ? null : time / 1000;
}

const ENDS = /[?&](?:expires?|exp|e|until|valid_?until)=(\d{9,11})(?:&|$)/i;

/** A query parameter with an expiry in Unix seconds lies in the past. */
export const linkExpired: Condition = quoting("request.url", (c) => {
  const end = ENDS.exec(c.url?.search ?? "")?.[1];
  const now = answeredAt(c);
  return (
    end !== undefined && now !== null && Number(end) < now && foundIn(c.exchange.request.url, "query", ENDS)
  );
});

const SIGNED = /[?&](?:md5|sig|signature|sign|hash|hmac|st|token|hdnea|expires?|secure)=[^&]*/i;

/** The query carries what signed links carry. */
export const linkSigned: Condition = quoting(
  "request.url",
  (c) => SIGNED.test(c.url?.search ?? "") && foundIn(c.exchange.request.url, "query", SIGNED),
);

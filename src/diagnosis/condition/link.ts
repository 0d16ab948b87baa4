import type { Case } from "../case.ts";
import { type Condition, quoting } from "./condition.ts";

/** Seconds since the epoch when the response was made: its Date, else the browser's clock. */
function answeredAt(c: Case): number | null {
  const date = Date.parse(c.field("date") ?? "");
  const time = Number.isNaN(date) ? c.exchange.startedAt : date;
  return time === null ? null : time / 1000;
}

/** A query parameter with an expiry in Unix seconds lies in the past. */
export const linkExpired: Condition = quoting("request.url", (c) => {
  const found = /[?&](?:expires?|exp|e|until|valid_?until)=(\d{9,11})(?:&|$)/i.exec(c.url?.search ?? "");
  const now = answeredAt(c);
  return found?.[1] !== undefined && now !== null && Number(found[1]) < now ? found[0] : false;
});

/** The query carries what signed links carry. */
export const linkSigned: Condition = quoting(
  "request.url",
  (c) =>
    /[?&](?:md5|sig|signature|sign|hash|hmac|st|token|hdnea|expires?|secure)=[^&]*/i.exec(
      c.url?.search ?? "",
    )?.[0] ?? false,
);

import type { Case } from "../../diagnosis/case.ts";
import { all, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { field, lacks } from "../../diagnosis/condition/response.ts";

/** Title and heading of its pages (ngx_http_special_response.c); of those left out other words depend on the request. */
const LINES: Readonly<Record<number, string>> = {
  403: "403 Forbidden",
  404: "404 Not Found",
  405: "405 Not Allowed",
  500: "500 Internal Server Error",
  502: "502 Bad Gateway",
  503: "503 Service Temporarily Unavailable",
  504: "504 Gateway Time-out",
};
/** All else of a page, which ends with "nginx", or with a version as long as 1.18.0 too. */
const AROUND = 120;
const VERSION = "/1.18.0".length;
/** What is added for Chromium, lest it show a page of its own: six comments (msie_padding, on by default). */
const PADDING = 402;

function isAsLong(c: Case): boolean {
  const line = LINES[c.status ?? 0];
  const length = c.field("content-length");
  if (line === undefined || length === null) return false;
  const rest = Number(length) - AROUND - 2 * line.length;
  return paddings(c.sent("user-agent")).some((padding) => [padding, padding + VERSION].includes(rest));
}

/** Of what was withheld a recording may lack the fields that were sent. */
function paddings(userAgent: string | null): readonly number[] {
  if (userAgent === null) return [0, PADDING];
  return userAgent.includes("Chrome/") ? [PADDING] : [0];
}

/** A stock page that was not shown, and no server names itself: length and type are those of nginx's. */
export const stockPageUnseen: Condition = all(
  holds((c) => !c.bodySeen && isAsLong(c)),
  field("content-type", /^text\/html$/),
  lacks("server"),
  not(field("cache-control")),
  not(field("content-encoding")),
);

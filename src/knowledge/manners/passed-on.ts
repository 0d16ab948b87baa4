import type { Case } from "../../diagnosis/case.ts";
import { bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { locationTarget, REDIRECT_STATUSES } from "../../http/redirect.ts";

/** The answer broke off or could not be used: the hop that the browser talked to is the one to ask. */
export const brokenOff: Condition = holds((c) => c.status !== null && c.exchange.failure !== null);

/**
 * A page is named in the type that such a server gives its own ones, and nothing says how long it is: it was there
 * and is not in the record. What has no content says so, or names no page.
 */
export const pageNotKept: Condition = all(
  status(502, 503, 504),
  field("content-type", /^text\/html(?:; charset=iso-8859-1)?$/i),
  not(any(field("content-length"), field("transfer-encoding"))),
);

/**
 * What a server that writes an HTML page into its own errors has from behind: JSON, and errors without
 * content. Statuses that such servers also send bare are left out (400, 408, 412, 416, unusual ones).
 */
export const passedOn: Condition = any(
  all(mediaType(/\bjson$/), not(brokenOff)),
  all(
    status(401, 403, 404, 405, 409, 410, 415, 422, 429, 500, 501, 502, 503, 504),
    not(method("HEAD")),
    bodyless,
    not(pageNotKept),
  ),
);

/** A redirect without the small HTML page that such a server writes: another type, or a length of nothing. */
export const bareRedirect: Condition = all(
  status(...REDIRECT_STATUSES),
  any(not(field("content-type", /^text\/html/i)), field("content-length", /^0$/)),
);

/** Where a server sends by itself: to the same path with a slash, which a folder has, or to the same over TLS. */
function leadsOnTheSpot(c: Case): boolean {
  const target = locationTarget(c.field("location") ?? "", c.exchange.request.url);
  if (!target || !c.url || target.hostname !== c.url.hostname) return false;
  return [c.url.pathname, `${c.url.pathname}/`].includes(target.pathname);
}

/** A redirect to elsewhere: what runs in the server says where to. */
export const redirectElsewhere: Condition = all(
  status(...REDIRECT_STATUSES),
  holds((c) => !leadsOnTheSpot(c)),
);

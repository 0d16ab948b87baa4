import type { Text } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { carriesBody } from "../http/hop-change.ts";
import { isPostRedirectGet } from "../http/post-redirect-get.ts";
import {
  isPermanent,
  locationOf,
  methodAfter,
  REDIRECT_STATUSES,
  type RedirectStatus,
  resolveLocation,
  sameOrigin,
} from "../http/redirect.ts";
import { WHAT_IF } from "./labels/what-if.ts";

export type WhatIfRow = {
  readonly status: RedirectStatus;
  /** The method of the next request. */
  readonly method: string;
  readonly changesMethod: boolean;
  readonly body: "kept" | "dropped" | "none";
  /** "always": without further words; "rarely": allowed, and hardly any client does. */
  readonly cached: "always" | "ifTold" | "rarely" | "no";
  /** Sending the next request once more does no harm (RFC 9110, 9.2). */
  readonly repeatable: boolean;
  /** The status that was sent here. */
  readonly isCurrent: boolean;
  /** Fits what the request evidently is for. */
  readonly isAdvised: boolean;
};

const REPEATABLE = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"];

/** What each redirect status would do with this very request. */
export function whatIf(exchange: Exchange): readonly WhatIfRow[] {
  const { method } = exchange.request;
  const hasBody = carriesBody(exchange);
  const { codes } = adviceFor(exchange);
  return REDIRECT_STATUSES.map((status) => {
    const next = methodAfter(status, method);
    return {
      status,
      method: next,
      changesMethod: next !== method,
      body: !hasBody ? "none" : next === method ? "kept" : "dropped",
      cached: cachedFor(status, method),
      repeatable: REPEATABLE.includes(next),
      isCurrent: exchange.response?.status === status,
      isAdvised: codes.includes(status),
    };
  });
}

/** Caches answer GET and HEAD from a permanent redirect; other methods go to the server (RFC 9111, 4). */
function cachedFor(status: RedirectStatus, method: string): WhatIfRow["cached"] {
  const isRead = method === "GET" || method === "HEAD";
  if (isPermanent(status)) return isRead ? "always" : "rarely";
  return isRead ? "ifTold" : "no";
}

export type CodeAdvice = { readonly codes: readonly RedirectStatus[]; readonly says: Text };

/** The status that fits what the request is evidently for; none where what it needs is lost with each. */
export function adviceFor(exchange: Exchange): CodeAdvice {
  const { request, response, type } = exchange;
  const isRead = request.method === "GET" || request.method === "HEAD";
  const location = response ? locationOf(response) : null;
  const target = location === null ? null : resolveLocation(location, request.url);
  if (target !== null && request.fields.has("authorization") && !sameOrigin(request.url, target))
    return { codes: [], says: WHAT_IF.adviceAuthorization };
  // Who sends it says by it that the result is to be fetched.
  if (response?.status === 303 && !isRead) return { codes: [303], says: WHAT_IF.adviceResult };
  if (target !== null && upgradesScheme(request.url, target)) {
    return isRead && type === "document"
      ? { codes: [301, 308], says: WHAT_IF.adviceHttpsPage }
      : { codes: [308], says: WHAT_IF.adviceHttpsApi };
  }
  if (isRead) return { codes: [301, 302, 307, 308], says: WHAT_IF.adviceMovedPage };
  const sendsForm = /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(
    request.fields.get("content-type") ?? "",
  );
  return request.method === "POST" && (type === "document" || (type === null && sendsForm))
    ? { codes: isPostRedirectGet(exchange) ? [302, 303] : [303], says: WHAT_IF.adviceForm }
    : { codes: [307, 308], says: WHAT_IF.adviceApi };
}

/** The response in use is permanent and browsers will remember it. */
export function isRemembered(exchange: Exchange): boolean {
  const cacheControl = exchange.response?.fields.get("cache-control") ?? "";
  return (
    whatIf(exchange).some((row) => row.isCurrent && row.cached === "always") &&
    !/no-store|no-cache|max-age=0\b/i.test(cacheControl)
  );
}

function upgradesScheme(from: string, to: string): boolean {
  if (!URL.canParse(from) || !URL.canParse(to)) return false;
  const a = new URL(from);
  const b = new URL(to);
  return a.protocol === "http:" && b.protocol === "https:" && a.hostname === b.hostname;
}

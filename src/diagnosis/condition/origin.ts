import type { Case } from "../case.ts";
import { partOf } from "./address.ts";
import { any, type Condition, holds, measuring, quoting } from "./condition.ts";

/** The page's origin is known and is not that of the request URL. */
export const crossOrigin: Condition = holds(isCrossOrigin);

export function isCrossOrigin(c: Case): boolean {
  return c.url !== null && c.pageOrigin !== null && c.pageOrigin !== c.url.origin;
}

/** A fetch that needs the server's consent to be read: it carries Origin and is not a no-cors load. */
export function isCorsRead(c: Case): boolean {
  const mode = c.sent("sec-fetch-mode");
  return isCrossOrigin(c) && c.sent("origin") !== null && (mode === null || mode === "cors");
}

/**
 * The browser withheld the answer under CORS. Chromium says so (`ERR_FAILED` beside a status); in
 * Firefox's records it looks like a clean response and has to be told from the fields.
 */
export function isCorsBlocked(c: Case): boolean {
  const { failure, type } = c.exchange;
  if (failure) return failure.name === "net::ERR_FAILED" && isCrossOrigin(c) && c.status !== null;
  const firefox = type === null || /Firefox\//.test(c.sent("user-agent") ?? "");
  return firefox && isCorsRead(c) && c.status !== null && refusesOrigin(c);
}

function refusesOrigin(c: Case): boolean {
  const response = c.exchange.response;
  if (!response) return false;
  const allowed = response.fields.get("access-control-allow-origin");
  if (allowed === null) return response.fields.lacks("access-control-allow-origin");
  return allowed !== "*" && allowed !== c.sent("origin");
}

/** A fetch that a browser sends a preflight for (Fetch: CORS-preflight fetch). */
export function needsPreflight(c: Case): boolean {
  const { method, fields } = c.exchange.request;
  if (!["GET", "HEAD", "POST"].includes(method)) return true;
  const type = (fields.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return (type !== "" && !SIMPLE_TYPES.includes(type)) || ownFields(c).length > 0;
}

const SIMPLE_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

/** Fields that a script added to the request and that a preflight must allow, Content-Type aside. */
export function ownFields(c: Case): readonly string[] {
  return c.exchange.request.fields.list
    .map((f) => f.name.toLowerCase())
    .filter(
      (name) => name === "authorization" || (/^x-/.test(name) && !/^x-(client-data|devtools)/.test(name)),
    );
}

/** A host that only its own machine or network can reach (RFC 1918, 4193, 6761). */
export function isLoopbackOrPrivate(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, "").toLowerCase();
  if (/^(localhost|.*\.localhost)$/.test(name)) return true;
  if (
    /^(127|10)\.\d+\.\d+\.\d+$|^192\.168\.\d+\.\d+$|^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$|^0\.0\.0\.0$/.test(
      name,
    )
  )
    return true;
  if (/^(::1|f[cd][0-9a-f]{2}:.*|fe80:.*)$/.test(name)) return true;
  return /\.(internal|local|lan|intranet|corp|svc|cluster\.local)$/.test(name) || !/[.:]/.test(name);
}

/** The request went over http, not https. */
export const overPlainHttp: Condition = quoting(
  "request.url",
  (c) => c.url?.protocol === "http:" && partOf(c.exchange.request.url, "origin"),
);

/** The origin of the page that made the request: from Origin, or else as far as it is known. */
export const originOfPage: Condition = any(
  quoting("request.field.origin", () => true),
  measuring("request.field.origin", (c) => c.pageOrigin),
);

/** The page that asked is of another host than the one asked. */
export const foreignReferer: Condition = quoting("request.field.referer", (c) => {
  const referer = c.sent("referer");
  if (referer === null || c.url === null || !URL.canParse(referer)) return false;
  return new URL(referer).hostname !== c.url.hostname;
});

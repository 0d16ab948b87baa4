import type { Case } from "./case.ts";

/** Fetch destinations (Sec-Fetch-Dest) under the names that Chromium's records give them. */
const BY_DESTINATION: Readonly<Record<string, string>> = {
  document: "document",
  iframe: "iframe",
  frame: "iframe",
  script: "script",
  worker: "script",
  sharedworker: "script",
  serviceworker: "script",
  style: "stylesheet",
  image: "image",
  font: "font",
  audio: "media",
  video: "media",
  track: "media",
  manifest: "manifest",
  websocket: "websocket",
  empty: "fetch",
};

/**
 * The browser's resource type; where its records have none (Firefox, other tools), what the request's
 * own fields tell: the destination, else what a browser sends by default. Null where nothing tells.
 */
export function resourceTypeOf(c: Case): string | null {
  const { type, request } = c.exchange;
  if (type !== null) return type;
  const destination = c.sent("sec-fetch-dest");
  if (destination !== null) return BY_DESTINATION[destination] ?? null;
  if (c.sent("x-requested-with")?.toLowerCase() === "xmlhttprequest") return "xhr";
  const accept = c.sent("accept") ?? "";
  if (c.sent("upgrade-insecure-requests") === "1" || accept.startsWith("text/html")) return "document";
  if (accept.startsWith("image/")) return "image";
  if (accept.startsWith("text/css")) return "stylesheet";
  // No element sends such a request: a script did.
  const byScript =
    !["GET", "HEAD", "POST"].includes(request.method) || /^application\/(.{1,40}\+)?json/.test(accept);
  if (byScript || /json/.test(c.sent("content-type") ?? "")) return "fetch";
  return accept === "*/*" && request.method === "GET" && isByPage(c) ? askedForAnything(c) : null;
}

/** Firefox sent it, for a page; over http without the fields of Fetch Metadata. What is fetched ahead may be a page. */
function isByPage(c: Case): boolean {
  const agent = c.sent("user-agent") ?? "";
  const isAhead = ["purpose", "sec-purpose", "x-moz", "x-purpose"].some((name) => c.sent(name) !== null);
  const isFirefox = /^Mozilla\/5\.0 /.test(agent) && /\bFirefox\/\d/.test(agent);
  return isFirefox && c.sent("referer") !== null && !isAhead;
}

/**
 * Firefox accepts anything in a script's element and in what a script fetches, and names types for pages, images, styles,
 * fonts, sound and film (`network.http.accept` and the loaders of media and fonts). A file of code is for an element;
 * what else looks like a file, or is named like JSONP, is open.
 */
function askedForAnything(c: Case): string | null {
  const { fields } = c.exchange.request;
  if (fields.has("upgrade") || fields.has("range")) return null;
  const path = c.url?.pathname ?? "";
  if (/\.m?js$/i.test(path)) return "script";
  if (c.url === null || /\.\w{1,11}$/.test(path) || /\/js$/i.test(path)) return null;
  return /[?&](?:cb|jsonp|\w{0,20}callback)=/i.test(c.url.search) ? null : "fetch";
}

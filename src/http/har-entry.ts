import { decodeBase64Text, mayBeText } from "./base64-text.ts";
import { BODY_LIMIT } from "./body-limit.ts";
import {
  type Body,
  type CacheOrigin,
  type Exchange,
  type Failure,
  NO_BODY_SEEN,
  type Request,
  type Response,
  UNKNOWN_STATUS,
} from "./exchange.ts";
import { type Field, Fields } from "./fields.ts";
import { type Dialect, PLAIN_DIALECT } from "./har-dialect.ts";
import { isOpen, readFailure } from "./har-failure.ts";
import { readSpans } from "./har-timings.ts";
import { readInitiator } from "./initiator.ts";
import { type Problem, Reader } from "./read.ts";
import { asFarAsRead } from "./unread-body.ts";

/** Longest id of a chain, in characters: what a file says is bounded. */
const CHAIN_ID_LIMIT = 100;

const SAVED = "saved ";

/** What is written where no start is known, as HAR demands one: nobody asked for anything in 1970. */
export const UNDATED = 0;

export type ReadEntry = {
  /** Null where the entry has no usable request: nothing could be said about it. */
  readonly exchange: Exchange | null;
  readonly problems: readonly Problem[];
};

/**
 * Reads one HAR 1.2 entry as Chromium, Firefox or another tool writes it. Never throws: what cannot
 * be read becomes a problem that names the field, and is unknown in the exchange.
 *
 * @param dialect of the tool that wrote it; that of the browsers where nobody says.
 */
export function readHarEntry(
  value: unknown,
  id: string,
  at = "entry",
  dialect: Dialect = PLAIN_DIALECT,
): ReadEntry {
  const problems: Problem[] = [];
  const entry = new Reader(value, at, problems);
  const request = readRequest(entry.get("request"), dialect);
  if (!request) {
    entry.get("request").report("a request with method and url");
    return { exchange: null, problems };
  }
  const response = entry.get("response");
  const status = response.get("status").number();
  const fields = readFields(response.get("headers"));
  const told = readFailure(response, status, fields.length > 0, dialect);
  // Chromium loads a worker's script in a process of the worker's own, and may record no answer of it.
  const failure = told?.name === "" && isWorkersScript(request) ? null : told;
  const fromCache = readCacheOrigin(entry);
  const viaServiceWorker =
    response.get("_fetchedViaServiceWorker").boolean() || fetchType(entry) === "Service Worker";
  const seen = { status: statusOf(status, fields, failure), fields, fromCache, viaServiceWorker };
  const exchange: Exchange = {
    id,
    source: "har",
    ...readTimes(entry, seen.status),
    ended: !isOpen(response, dialect),
    type: entry.get("_resourceType").string() || null,
    request,
    response:
      seen.status === null
        ? null
        : readResponse(response, { ...seen, method: request.method }, failure, dialect),
    failure,
    serverAddress: entry.get("serverIPAddress").string() || null,
    chainId: readChainId(entry),
    ...eventsOf(entry),
    ...initiatorOf(entry),
  };
  return { exchange, problems };
}

/** The script of a service worker (Service Workers, Service-Worker field). */
function isWorkersScript({ fields }: Request): boolean {
  return fields.get("service-worker") === "script";
}

/** Chromium's own member: the messages of an EventSource, which come one by one and are no content to it. */
function initiatorOf(entry: Reader): Pick<Exchange, "initiator"> {
  const initiator = readInitiator(entry.get("_initiator"));
  return initiator === null ? {} : { initiator };
}

function eventsOf(entry: Reader): Pick<Exchange, "events"> {
  const messages = entry.get("_eventSourceMessages").items();
  return messages.length > 0 ? { events: messages.length } : {};
}

/** When it began and how long it took. */
function readTimes(
  entry: Reader,
  status: number | null,
): Pick<Exchange, "startedAt" | "duration" | "timings"> {
  const startedAt = readStart(entry.get("startedDateTime"));
  // Chromium knows no start of a WebSocket that nobody answered: it is dated one second before 1970.
  const isUndated =
    status === null && entry.get("_resourceType").string() === "websocket" && (startedAt ?? 0) < 0;
  return isUndated ? { startedAt: null, duration: null, timings: null } : { startedAt, ...readSpans(entry) };
}

/** From here on a number is no status but the tool's own for a failure (WebPagetest: WinINet's 12xxx). */
const FIRST_OF_NO_STATUS = 1_000;

/** Null where no response came. Firefox has what a server pushed, with fields and body, under the status 0. */
function statusOf(status: number | null, fields: readonly Field[], failure: Failure | null): number | null {
  if (status === null || status < 0) return null;
  if (status > 0) return status >= FIRST_OF_NO_STATUS && failure?.name === String(status) ? null : status;
  return failure === null && fields.length > 0 ? UNKNOWN_STATUS : null;
}

function readRequest(request: Reader, dialect: Dialect): Request | null {
  const method = request.get("method").string();
  const url = request.get("url").string();
  if (url === null || url === "" || method === null) return null;
  const fields = readFields(request.get("headers"));
  return {
    method: methodOf(method, fields),
    url,
    httpVersion: request.get("httpVersion").string() || null,
    fields: new Fields(fields, isCompleteRequest(fields) && !dialect.hidesRequestFields),
    body: readPostData(request, fields),
  };
}

/** Chromium reports a refused WebSocket, a GET, with an empty method; Splash has "?" for methods that Qt has no name for. */
function methodOf(method: string, fields: readonly Field[]): string {
  if (method === "") return "GET";
  const isPreflight = fields.some((f) => f.name.toLowerCase() === "access-control-request-method");
  return method === "?" && isPreflight ? "OPTIONS" : method;
}

/** Browsers show provisional request fields for what was never sent: without Host or :authority. */
function isCompleteRequest(fields: readonly Field[]): boolean {
  return fields.some((f) => /^(host|:authority)$/i.test(f.name));
}

function readFields(headers: Reader): readonly Field[] {
  const fields: Field[] = [];
  for (const header of headers.items()) {
    const name = header.get("name").string();
    const value = header.get("value").string();
    if (name === null || name === "") header.get("name").report("a field name");
    else fields.push({ name, value: value ?? "" });
  }
  return fields;
}

function readPostData(request: Reader, fields: readonly Field[]): Body {
  const text = request.get("postData").get("text").string();
  const length = fields.find((f) => f.name.toLowerCase() === "content-length")?.value;
  const size =
    length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : request.get("bodySize").duration();
  return { text: text === null ? null : text.slice(0, BODY_LIMIT), size, binary: false };
}

function readResponse(
  response: Reader,
  seen: Pick<Response, "fromCache" | "viaServiceWorker"> & {
    readonly status: number | null;
    readonly fields: readonly Field[];
    readonly method: string;
  },
  failure: Failure | null,
  dialect: Dialect,
): Response {
  const { fields: list, fromCache, viaServiceWorker } = seen;
  const status = seen.status ?? UNKNOWN_STATUS;
  // What comes from a cache or a service worker is often shown with a part of its fields.
  const fields = new Fields(list, list.length > 0 && fromCache === null && !viaServiceWorker);
  const body = isBrowserPage(failure) ? pageInstead(failure) : readContent(response, list, dialect);
  return {
    status,
    statusText: response.get("statusText").string() ?? "",
    httpVersion: response.get("httpVersion").string() || null,
    fields,
    redirectUrl: response.get("redirectURL").string() || null,
    body: isBrowserPage(failure) ? body : asFarAsRead(body, seen.method, { status, fields }),
    fromCache,
    viaServiceWorker,
    ...(status === 304 ? storedTypeOf(response, fields) : {}),
  };
}

/** Chromium tells the type of what a 304 stands for beside its content. */
function storedTypeOf(response: Reader, fields: Fields): Pick<Response, "storedType"> {
  const type = response.get("content").get("mimeType").string();
  return type && type !== "x-unknown" && !fields.has("content-type") ? { storedType: type } : {};
}

/** For these Chromium gives its own error page as the content: never the server's words. */
function isBrowserPage(failure: Failure | null): boolean {
  return (
    failure?.name === "net::ERR_HTTP_RESPONSE_CODE_FAILURE" || failure?.name === "net::ERR_TOO_MANY_REDIRECTS"
  );
}

/** An error status shows the browser's page only where the server's own body was empty. */
function pageInstead(failure: Failure | null): Body {
  return failure?.name === "net::ERR_HTTP_RESPONSE_CODE_FAILURE"
    ? { text: "", size: 0, binary: false }
    : NO_BODY_SEEN;
}

function readContent(response: Reader, fields: readonly Field[], dialect: Dialect): Body {
  const content = response.get("content");
  const raw = content.get("text").string();
  const size = isSizeUnknown(response, raw, fields, dialect) ? null : content.get("size").duration();
  const encoded = content.get("encoding").string() === "base64";
  // Firefox calls every body encoded that it has not read yet, an empty one and a text too.
  if (raw === null)
    return { text: null, size, binary: encoded && size !== 0 && !mayYetBeText(response, fields) };
  if (!encoded) return { text: raw.slice(0, BODY_LIMIT), size, binary: false };
  const text = decodeBase64Text(raw, contentTypeOf(response, fields));
  return { text, size, binary: text === null };
}

/** A size of 0 beside a body: what came on the wire, what is shown, or what has no length of its own. */
function isSizeUnknown(
  response: Reader,
  text: string | null,
  fields: readonly Field[],
  { sizeFromField }: Dialect,
): boolean {
  if (response.get("content").get("size").duration() !== 0) return false;
  if (text !== null && text !== "") return true;
  const has = (name: string, value: RegExp) =>
    fields.some((f) => f.name.toLowerCase() === name && value.test(f.value));
  if (has("content-length", /^0$/)) return false;
  if ((response.get("bodySize").duration() ?? 0) > 0) return text === null;
  return sizeFromField && (has("transfer-encoding", /chunked/i) || has("content-encoding", /./));
}

/** The type of the response's content as an entry tells it; null where it does not. */
export function contentTypeOf(
  response: Reader,
  fields: readonly Field[] = readFields(response.get("headers")),
): string | null {
  return typeField(fields) ?? (response.get("content").get("mimeType").string() || null);
}

/** What the server typed as text, or did not type and Firefox did: a file that leaves both out says only "encoded". */
function mayYetBeText(response: Reader, fields: readonly Field[]): boolean {
  // Ours says so of what was looked at.
  if (response.get("content").get("_binary").boolean()) return false;
  // The stored copy that a 304 stands for is told by nobody: whoever asks Firefox for it waits in vain.
  if (response.get("status").number() === 304) return false;
  const named = typeField(fields);
  return named === null ? Boolean(response.get("content").get("mimeType").string()) : mayBeText(named);
}

function typeField(fields: readonly Field[]): string | null {
  return fields.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? null;
}

function readCacheOrigin(entry: Reader): CacheOrigin | null {
  const origin = entry.get("_fromCache").string();
  if (origin === "disk" || origin === "memory" || origin === "cache") return origin;
  return SAFARI_CACHES.get(fetchType(entry) ?? "") ?? null;
}

/** What Safari calls its caches in `_fetchType`. */
const SAFARI_CACHES: ReadonlyMap<string, CacheOrigin> = new Map([
  ["Disk Cache", "disk"],
  ["Memory Cache", "memory"],
]);

function fetchType(entry: Reader): string | null {
  return entry.get("_fetchType").string();
}

function readStart(started: Reader): number | null {
  const text = started.string();
  if (text === null) return null;
  const time = Date.parse(text);
  if (Number.isNaN(time)) {
    started.report("an ISO 8601 date");
    return null;
  }
  return time === UNDATED ? null : time;
}

/** What we write ourselves; set apart from the ids of entries, after which other chains of a HAR are called. */
function readChainId(entry: Reader): string | null {
  const saved = entry.get("_redirectChain").string();
  return saved ? `${SAVED}${saved.replace(SAVED, "").slice(0, CHAIN_ID_LIMIT)}` : null;
}

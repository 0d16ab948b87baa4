import { type CacheOrigin, type Exchange, type Failure, type Request, UNKNOWN_STATUS } from "./exchange.ts";
import type { Field } from "./fields.ts";
import { DEVTOOLS_DIALECT, type Dialect } from "./har-dialect.ts";
import { isOpen, readFailure } from "./har-failure.ts";
import { readFields } from "./har-fields.ts";
import { readRequest } from "./har-request.ts";
import { readResponse } from "./har-response.ts";
import { readStream } from "./har-stream.ts";
import { readTimes } from "./har-timings.ts";
import { readInitiator } from "./initiator.ts";
import { type Problem, Reader } from "./read.ts";

/** Longest id of a chain, in characters: what a file says is bounded. */
const CHAIN_ID_LIMIT = 100;

const SAVED = "saved ";

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
  dialect: Dialect = DEVTOOLS_DIALECT,
): ReadEntry {
  const problems: Problem[] = [];
  const entry = new Reader(value, at, problems);
  const request = readRequest(entry.get("request"), dialect);
  if (!request) {
    entry.get("request").report("a request with method and url");
    return { exchange: null, problems };
  }
  const response = entry.get("response");
  const written = response.get("status").number();
  const fields = readFields(response.get("headers"));
  const told = readFailure(response, written, fields.length > 0, dialect);
  // Chromium loads a worker's script in a process of the worker's own, and may record no answer of it.
  const failure = told?.name === "" && isWorkersScript(request) ? null : told;
  const fromCache = readCacheOrigin(entry);
  const viaServiceWorker =
    response.get("_fetchedViaServiceWorker").boolean() || fetchType(entry) === "Service Worker";
  const status = statusOf(written, fields, failure);
  const seen = { fields, fromCache, viaServiceWorker, method: request.method, url: request.url };
  const exchange: Exchange = {
    id,
    source: "har",
    ...readTimes(entry, status),
    ended: !isOpen(response, dialect),
    type: entry.get("_resourceType").string() || null,
    request,
    response: status === null ? null : readResponse(response, { ...seen, status }, failure, dialect),
    failure,
    serverAddress: entry.get("serverIPAddress").string() || null,
    chainId: readChainId(entry),
    ...streamOf(entry, dialect),
    ...initiatorOf(entry),
  };
  return { exchange, problems };
}

/** The script of a service worker (Service Workers, Service-Worker field). */
function isWorkersScript({ fields }: Request): boolean {
  return fields.get("service-worker") === "script";
}

function initiatorOf(entry: Reader): Pick<Exchange, "initiator"> {
  const initiator = readInitiator(entry.get("_initiator"));
  return initiator === null ? {} : { initiator };
}

function streamOf(entry: Reader, dialect: Dialect): Pick<Exchange, "stream"> {
  const stream = readStream(entry, dialect);
  return stream === null ? {} : { stream };
}

/** From here on a number is no status but the tool's own for a failure (WebPagetest: WinINet's 12xxx). */
const FIRST_OF_NO_STATUS = 1_000;

/** Null where no response came. Firefox has what a server pushed, with fields and body, under the status 0. */
function statusOf(status: number | null, fields: readonly Field[], failure: Failure | null): number | null {
  if (status === null || status < 0) return null;
  if (status > 0) return status >= FIRST_OF_NO_STATUS && failure?.name === String(status) ? null : status;
  return failure === null && fields.length > 0 ? UNKNOWN_STATUS : null;
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

/** What we write ourselves; set apart from the ids of entries, after which other chains of a HAR are called. */
function readChainId(entry: Reader): string | null {
  const saved = entry.get("_redirectChain").string();
  return saved ? `${SAVED}${saved.replace(SAVED, "").slice(0, CHAIN_ID_LIMIT)}` : null;
}

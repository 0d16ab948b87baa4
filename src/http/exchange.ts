import type { Fields } from "./fields.ts";
import type { Initiator } from "./initiator.ts";
import type { Stream } from "./stream.ts";

/** Which browser interface reported the exchange. */
export type Source = "har" | "web-request" | "both";

/** Message content as far as a browser shows it. */
export type Body = {
  /** Decoded text; null where the browser did not show it (unknown, not empty) or it is binary. */
  readonly text: string | null;
  /** Bytes after content decoding; null when unknown. */
  readonly size: number | null;
  /** Bytes of a body that was seen but is not text. */
  readonly binary: boolean;
};

export type Request = {
  readonly method: string;
  /** Absolute, as reported; may not parse. */
  readonly url: string;
  readonly httpVersion: string | null;
  readonly fields: Fields;
  readonly body: Body;
};

/** Where a response was taken from when it did not come from the network. */
export type CacheOrigin = "disk" | "memory" | "cache";

export type Response = {
  /** As received; `UNKNOWN_STATUS` where a response came and its status was not recorded. A failure has no response. */
  readonly status: number;
  /** Reason phrase; "" over HTTP/2 and HTTP/3, which have none. */
  readonly statusText: string;
  readonly httpVersion: string | null;
  readonly fields: Fields;
  /** Where the browser says it leads: the Location as received, or absolute from webRequest. */
  readonly redirectUrl: string | null;
  readonly body: Body;
  readonly fromCache: CacheOrigin | null;
  readonly viaServiceWorker: boolean;
  /** Content-Type of the stored content that a 304 stands for, which it does not repeat; left out where nobody tells. */
  readonly storedType?: string;
  /**
   * Bytes that came over the wire for it, its header section included where the tool counts that; left out where nobody
   * tells. Chromium shows the stored 200 in place of the 304 that came: this alone tells the two apart.
   */
  readonly received?: number;
};

/** Why the browser has no (whole) response: `net::ERR_…` or `NS_ERROR_…`, as the browser names it. */
export type Failure = { readonly name: string };

/** Milliseconds of each phase (HAR 1.2); null where it does not apply or was not reported. */
export type Timings = {
  readonly blocked: number | null;
  readonly dns: number | null;
  readonly connect: number | null;
  readonly ssl: number | null;
  readonly send: number | null;
  readonly wait: number | null;
  readonly receive: number | null;
};

/**
 * One request and how it ended.
 *
 * `response` and `failure` can stand together (a 200 whose body broke off). Both null with `ended`
 * true means that the browser recorded no outcome (mixed content, a WebSocket): not a failure of HTTP.
 */
export type Exchange = {
  /** Unique within one capture. */
  readonly id: string;
  readonly source: Source;
  /** Milliseconds since the epoch; null when not reported. */
  readonly startedAt: number | null;
  /** Milliseconds from start to end; null while pending or when not reported. */
  readonly duration: number | null;
  readonly ended: boolean;
  /** The browser's resource type: document, fetch, xhr, script, image, preflight, websocket … */
  readonly type: string | null;
  readonly request: Request;
  readonly response: Response | null;
  readonly failure: Failure | null;
  readonly timings: Timings | null;
  /** The server's address as the browser reports it; null when there was no connection. */
  readonly serverAddress: string | null;
  /** Messages of a WebSocket or of a stream of events; left out where none are on record, which does not say that none came. */
  readonly stream?: Stream;
  /** Who asked for it; left out where the browser does not tell, as Firefox never does. */
  readonly initiator?: Initiator;
  /** The browser's id for the whole redirect chain (webRequest requestId); from a HAR null, unless it is ours. */
  readonly chainId: string | null;
};

/** The status of a response of which no status was recorded. */
export const UNKNOWN_STATUS = 0;

export const NO_BODY_SEEN: Body = { text: null, size: null, binary: false };

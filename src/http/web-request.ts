import { type Field, Fields } from "./fields.ts";
import { nssErrorOf } from "./nss-errors.ts";
import { type Problem, Reader } from "./read.ts";

/** The webRequest events that the journal needs, under the interface's own names. */
export const EVENT_KINDS = [
  "onBeforeRequest",
  "onSendHeaders",
  "onBeforeRedirect",
  "onResponseStarted",
  "onCompleted",
  "onErrorOccurred",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** One webRequest event, both browsers. Times are milliseconds since the epoch. */
export type NetworkEvent = {
  readonly kind: EventKind;
  /** The same for a whole redirect chain. */
  readonly requestId: string;
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly type: string;
  readonly tabId: number;
  readonly frameId: number;
  readonly status: number | null;
  readonly statusText: string;
  readonly requestFields: Fields;
  readonly responseFields: Fields;
  readonly fromCache: boolean;
  readonly serverAddress: string | null;
  /** `net::ERR_…` or `NS_ERROR_…`, for onErrorOccurred. */
  readonly error: string | null;
  /** Absolute, for onBeforeRedirect. */
  readonly redirectUrl: string | null;
  /** The document that asked: documentUrl (Firefox) or initiator (Chromium). */
  readonly initiator: string | null;
};

/** Names of the DevTools resource types for webRequest's. */
const TYPES: Readonly<Record<string, string>> = {
  main_frame: "document",
  sub_frame: "document",
  xmlhttprequest: "xhr",
  imageset: "image",
  beacon: "ping",
  csp_report: "csp-report",
};

/** Reads one event. Null where it lacks what every event has; never throws. */
export function readNetworkEvent(kind: EventKind, details: unknown): NetworkEvent | null {
  const problems: Problem[] = [];
  const event = new Reader(details, kind, problems);
  const requestId = event.get("requestId").string();
  const url = event.get("url").string();
  const method = event.get("method").string();
  const at = event.get("timeStamp").number();
  if (requestId === null || url === null || method === null || at === null) return null;
  const type = event.get("type").string() ?? "other";
  const error = event.get("error").string();
  return {
    kind,
    requestId,
    at,
    method,
    url,
    type: TYPES[type] ?? type,
    tabId: event.get("tabId").number() ?? -1,
    frameId: event.get("frameId").number() ?? -1,
    // Firefox reports redirects inside a service worker with status 0.
    status: event.get("statusCode").number() || null,
    statusText: reasonPhrase(event.get("statusLine").string() ?? ""),
    requestFields: readFields(event.get("requestHeaders")),
    responseFields: readFields(event.get("responseHeaders")),
    fromCache: event.get("fromCache").boolean(),
    serverAddress: event.get("ip").string(),
    error: error === null ? null : nssErrorOf(error),
    redirectUrl: event.get("redirectUrl").string(),
    initiator: event.get("documentUrl").string() ?? event.get("initiator").string(),
  };
}

/** `Not Found` from `HTTP/1.1 404 Not Found`; "" where there is none. */
function reasonPhrase(statusLine: string): string {
  return /^\S+ \d+ (.+)$/.exec(statusLine.slice(0, 1_000))?.[1] ?? "";
}

function readFields(headers: Reader): Fields {
  if (headers.missing) return Fields.unknown;
  const list: Field[] = [];
  for (const header of headers.items()) {
    const name = header.get("name").string();
    if (name) list.push({ name, value: header.get("value").string() ?? "" });
  }
  // webRequest hides some fields unless asked with extraHeaders: never a complete list.
  return new Fields(list, false);
}

import { EVENT_KINDS, type EventKind, type NetworkEvent, readNetworkEvent } from "../http/web-request.ts";
import { browser } from "./interfaces.ts";

export type Listener = (event: NetworkEvent) => void;

/** Which requests to observe. Observing costs the page time: ask for no more than is used. */
export type Observed = {
  readonly tabId?: number;
  /** webRequest resource types; all of them when left out. */
  readonly types?: readonly ("main_frame" | "sub_frame" | "xmlhttprequest" | "media")[];
  /** Failures alone: nothing is heard of a page where all is well, and so it costs that nothing. */
  readonly failuresOnly?: true;
  /** With header fields: needed where no HAR tells them. */
  readonly fields: boolean;
};

/**
 * The least that tells rows, chains and outcomes; further ones only with the fields that they carry. What streams has
 * no HAR entry before its end: its own event brings the type by which a stream of events is told.
 */
const WITHOUT_FIELDS: readonly EventKind[] = [
  "onBeforeRequest",
  "onBeforeRedirect",
  "onResponseStarted",
  "onCompleted",
  "onErrorOccurred",
];

const FAILURES: readonly EventKind[] = ["onErrorOccurred"];

/** What may stream for as long as the page lives; of everything else the end comes soon enough. */
const STREAMS = ["main_frame", "sub_frame", "xmlhttprequest", "media"] as const;

type Event = {
  addListener(listener: (details: object) => void, filter: object, extra?: string[]): void;
  removeListener(listener: (details: object) => void): void;
};

/**
 * Observes network events until the returned function is called. Without host permission there are
 * none; a listener registered before a grant stays silent, so begin again after one.
 */
export function observeNetwork(observed: Observed, listener: Listener): () => void {
  const filter = {
    urls: ["<all_urls>"],
    ...(observed.tabId === undefined ? {} : { tabId: observed.tabId }),
    ...(observed.types ? { types: observed.types } : {}),
  };
  const kinds = observed.failuresOnly ? FAILURES : observed.fields ? EVENT_KINDS : WITHOUT_FIELDS;
  const stops = kinds.map((kind) => {
    const hear = (details: object) => {
      const event = readNetworkEvent(kind, details);
      if (event) listener(event);
    };
    const source = browser.webRequest[kind] as unknown as Event;
    const extra = observed.fields || kind === "onResponseStarted" ? extraInfo(kind) : null;
    const narrowed = kind === "onResponseStarted" && !observed.types ? { ...filter, types: STREAMS } : filter;
    if (extra) source.addListener(hear, narrowed, [extra]);
    else source.addListener(hear, narrowed);
    return () => source.removeListener(hear);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

function extraInfo(kind: EventKind): string | null {
  if (kind === "onSendHeaders") return "requestHeaders";
  return kind === "onBeforeRequest" || kind === "onErrorOccurred" ? null : "responseHeaders";
}

/**
 * Whether the browser tells of an answer that CORS withholds as a failure. Firefox tells it as any good one, whose
 * status the page may not see.
 */
export function tellsWithheld(): boolean {
  return !("getBrowserInfo" in (browser.runtime ?? {}));
}

import { mayHideError, needsBody } from "../http/body-wanted.ts";
import { type Body, type Exchange, NO_BODY_SEEN } from "../http/exchange.ts";
import { readHarEntry } from "../http/har-entry.ts";
import { joinKey } from "../http/join.ts";
import type { JournalChange } from "../http/journal/changes.ts";
import { Journal } from "../http/journal.ts";
import { HELD_BACK } from "../http/observers-apart.ts";
import { PageLoads } from "../http/page-loads.ts";
import type { NetworkEvent } from "../http/web-request.ts";
import { isSeen } from "../http/with-body.ts";
import { createBodiesLater } from "./bodies-later.ts";
import { type HarArrival, logReader, onHarEntry, onNavigated } from "./har-source.ts";
import { createToldTwice } from "./told-twice.ts";
import { createUntold, keyOf } from "./untold.ts";

/** What is heard of the inspected tab. */
export type TabListener = {
  readonly hear: (event: NetworkEvent) => void;
  /** The tab committed a document; `at` in milliseconds since the epoch. Told where DevTools' own word is not enough. */
  readonly hearCommit: (url: string, at: number) => void;
};

/** Starts hearing network events of the inspected tab; returns how to stop. */
export type NetworkEvents = (listener: TabListener) => () => void;

/** What the panel is given: the traffic of the inspected tab since DevTools opened. */
export type Capture = {
  /** Calls back at once with all there is, then with changes, gathered. */
  readonly subscribe: (listener: (change: JournalChange) => void) => () => void;
  /** All there is now. */
  readonly exchanges: () => readonly Exchange[];
  /** The body of an exchange, without keeping it; unknown where the browser no longer has it. */
  readonly readBody: (id: string) => Promise<Body>;
  /** Reads the body of an exchange and keeps it there, which is told as a change of it. */
  readonly keepBody: (id: string) => Promise<void>;
  /** Whether this browser tells what was said on a WebSocket. */
  readonly tellsMessages: boolean;
  readonly clear: () => void;
  readonly configure: (options: { readonly preserveLog: boolean; readonly historyLimit: number }) => void;
  /** Begins to hear network events anew, after a grant of host permission. */
  readonly listenAgain: () => void;
};

/** How long changes are gathered before they are told, in milliseconds: live to the eye. */
const GATHER = 50;

/** So many in that time are a burst, which nobody reads line by line: */
const MANY = 10;
/** it is told at this distance in milliseconds, for each telling costs the panel what it shows. */
const BURST = 400;

/** Firefox records `data:` too, both record `blob:`; neither is a response of anyone. */
const HTTP = /^(https?|wss?):/i;

/**
 * Collects the traffic of one inspected tab. Lives in the hidden devtools page, from the opening of
 * DevTools to its closing, so that the panel misses nothing when it is opened late.
 *
 * State: the journal (bounded) with the bodies that were read, ways to those that were not (go with their
 * exchange), the page loads under way.
 */
export function createCapture(networkEvents: NetworkEvents): Capture {
  const journal = new Journal();
  const loads = new PageLoads();
  const ways = new Map<string, HarArrival["readBody"]>();
  const listeners = new Set<(change: JournalChange) => void>();
  const later = createBodiesLater((har) => void keepBody(har));
  const wasTold = createToldTwice();
  const readLog = logReader();
  const untold = readLog && createUntold(readLog, takeUntold);
  /** Ids of what was taken from the log, which DevTools tells when its body is read. */
  const early = new Set<string>();
  let preserveLog = false;
  /** When the last of what the reader cleared had begun, which the log may tell a little later. */
  let clearedAt = Number.NEGATIVE_INFINITY;
  let counter = 0;
  let scheduled = false;
  let told = Number.NEGATIVE_INFINITY;
  let gathered = 0;

  function publishSoon(): void {
    gathered++;
    if (scheduled) return;
    scheduled = true;
    // A hidden page has no animation frames, so a timer gathers what arrives together.
    setTimeout(() => {
      const rest = told + BURST - performance.now();
      if (gathered >= MANY && rest > 0) setTimeout(publish, rest);
      else publish();
    }, GATHER);
  }

  function publish(): void {
    scheduled = false;
    gathered = 0;
    told = performance.now();
    const change = journal.changes();
    for (const id of change.gone) {
      ways.delete(id);
      early.delete(id);
    }
    for (const listener of listeners) listener(change);
  }

  function beginPage(at: number | null): void {
    if (at !== null && !preserveLog) journal.clearBefore(at);
  }

  function hear(event: NetworkEvent): void {
    journal.hear(event);
    untold?.hear(event);
    beginPage(loads.hear(event));
    publishSoon();
  }

  /** It belongs to the HAR entry it is read from, whatever that is joined to until it comes. */
  async function keepBody(id: string): Promise<void> {
    const har = journal.harOf(id) ?? id;
    later.drop(har);
    if (!ways.has(har)) await readOpen(id);
    const body = await ways.get(har)?.();
    if (body && isSeen(body) && journal.putBody(har, body)) publishSoon();
  }

  /** Its body is not to be had yet: nobody has read it. */
  function takeUntold(entry: unknown): void {
    const exchange = readEntry(entry);
    if (!exchange || journal.alike(exchange).length > 0) return;
    early.add(exchange.id);
    journal.take(exchange);
    publishSoon();
  }

  /**
   * What was said so far on a WebSocket that is open: DevTools tells of it at its end, and has it in its log before. To
   * webRequest it is complete with its handshake; a stream of events, which is not, would stand beside itself.
   */
  async function readOpen(id: string): Promise<void> {
    const open = journal.exchanges().find((exchange) => exchange.id === id);
    if (!readLog || open?.type !== "websocket") return;
    for (const entry of await readLog()) if (keyOf(entry) === joinKey(open.request)) takeOpen(entry);
  }

  /** The log keeps what the reader cleared: of what began before that nothing is taken. */
  function takeOpen(entry: unknown): void {
    const read = readEntry(entry);
    if (!read) return;
    const known = journal.alike(read);
    const before = known.find((exchange) => early.has(exchange.id));
    if (!before && (known.length > 0 || (read.startedAt ?? 0) <= clearedAt + HELD_BACK)) return;
    const exchange = { ...read, id: before?.id ?? read.id };
    early.add(exchange.id);
    journal.take(exchange);
    publishSoon();
  }

  function readEntry(entry: unknown): Exchange | null {
    const { exchange } = readHarEntry(entry, `har-${counter++}`);
    return exchange && HTTP.test(exchange.request.url) ? exchange : null;
  }

  onHarEntry(({ entry, readBody }) => {
    const read = readEntry(entry);
    if (!read) return;
    // What has no start came to its end just now.
    const dated = read.startedAt === null ? { ...read, startedAt: Date.now() } : read;
    if (wasTold(dated)) return;
    untold?.tell(dated);
    const before = journal.alike(dated).find(({ id }) => early.delete(id));
    const exchange = before ? { ...dated, id: before.id } : dated;
    ways.set(exchange.id, readBody);
    journal.take(exchange);
    publishSoon();
    later.hear();
    if (needsBody(exchange)) void keepBody(exchange.id);
    else if (mayHideError(exchange)) later.add(exchange.id);
  });

  // Without host permission nothing but HAR tells of a page load: its document entry has been taken
  // by now, or comes right after. pushState and fragment changes have no document entry.
  onNavigated((url) => {
    beginPage(loads.navigated(url, Date.now()));
    if (preserveLog || journal.hearsEvents) return;
    const document = journal.exchanges().findLast((e) => isDocumentOf(e, url));
    if (document?.startedAt != null) journal.clearBefore(document.startedAt);
    publishSoon();
  });

  const inspectedTab: TabListener = {
    hear,
    hearCommit(url, at) {
      beginPage(loads.navigated(url, at));
      publishSoon();
    },
  };
  let stop = networkEvents(inspectedTab);
  return {
    subscribe(listener) {
      listeners.add(listener);
      listener({ changed: journal.exchanges(), removed: [] });
      return () => listeners.delete(listener);
    },
    exchanges: () => journal.exchanges(),
    async readBody(id) {
      return (await ways.get(journal.harOf(id) ?? id)?.()) ?? NO_BODY_SEEN;
    },
    keepBody,
    // Firefox, which has no log to read, has no messages in its entries either.
    tellsMessages: readLog !== null,
    clear() {
      for (const { startedAt } of journal.exchanges())
        clearedAt = Math.max(clearedAt, startedAt ?? clearedAt);
      journal.clear();
      publishSoon();
    },
    configure(options) {
      preserveLog = options.preserveLog;
      journal.limit = options.historyLimit;
    },
    listenAgain() {
      stop();
      stop = networkEvents(inspectedTab);
    },
  };
}

function isDocumentOf(exchange: Exchange, url: string): boolean {
  return exchange.request.url.split("#", 1)[0] === url.split("#", 1)[0];
}

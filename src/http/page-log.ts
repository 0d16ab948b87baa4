import { bareResponse } from "./bare-exchange.ts";
import {
  bareDocument,
  continued,
  finalOf,
  isAt,
  isSame,
  isSameDocument,
  type Navigation,
  named,
  type Page,
  replacesDocument,
  startOf,
  statusOf,
} from "./page.ts";
import { isSameUrl } from "./short-url.ts";
import type { NetworkEvent } from "./web-request.ts";

/**
 * What is known of one tab. Plain data, so that it survives the sleep of the background.
 *
 * Two witnesses speak, in any order: the network tells of requests, the tab of the documents that it
 * commits. A document is shown when both agree. What never agrees leaves the shown document alone: a
 * download, a 204, a prefetch, a navigation that was stopped.
 */
export type PageLog = {
  /** The last document that the tab committed; `at` in milliseconds since the epoch. */
  readonly committed: { readonly url: string; readonly at: number; readonly explained: boolean } | null;
  /** What the address bar says: differs from the document's URL after history.pushState. */
  readonly address: string | null;
  readonly shown: Page | null;
  /** Navigations that no commit has claimed; newest last. */
  readonly navigations: readonly Navigation[];
  /** Earlier documents of this tab, for the back/forward cache; newest last. */
  readonly earlier: readonly Page[];
};

/** What a document says about itself, where no request of it was seen. */
export type SelfReport = {
  readonly url: string;
  readonly status: number;
  readonly viaServiceWorker: boolean;
  /** When it had arrived, in milliseconds since the epoch. */
  readonly at: number;
};

export const NO_PAGES: PageLog = {
  committed: null,
  address: null,
  shown: null,
  navigations: [],
  earlier: [],
};

const NAVIGATION_LIMIT = 5;
const EARLIER_LIMIT = 5;

/** The log after a network event of a main document. */
export function hearPageEvent(log: PageLog, event: NetworkEvent): PageLog {
  // Firefox: a service worker takes over. What it answers is told by the document itself.
  if (event.kind === "onBeforeRedirect" && event.status === null) return log;
  if (log.shown?.hops.at(-1)?.chainId === event.requestId) {
    return { ...log, shown: { ...log.shown, hops: continued(log.shown, event) } };
  }
  const known = log.navigations.find((navigation) => navigation.requestId === event.requestId);
  const navigation = { ...known, requestId: event.requestId, hops: continued(known ?? null, event) };
  const navigations = [...log.navigations.filter((other) => other !== known), navigation];
  return claim({ ...log, navigations: navigations.slice(-NAVIGATION_LIMIT) });
}

/** The log after the tab committed a document at `at`, milliseconds since the epoch. */
export function commitPage(log: PageLog, url: string, at: number): PageLog {
  const { shown } = log;
  const earlier = shown ? [...log.earlier.filter((page) => !isSame(page, shown)), shown] : log.earlier;
  return claim({
    ...log,
    committed: { url, at, explained: false },
    address: url,
    shown: null,
    earlier: earlier.slice(-EARLIER_LIMIT),
  });
}

/** The log after the browser put an error page of its own in the place of a document. */
export function failPage(log: PageLog, url: string, at: number, error: string): PageLog {
  // Chromium calls a redirect loop aborted in webRequest, and names it here.
  const navigations = log.navigations.map((navigation) =>
    isAt(navigation, url) ? { ...navigation, hops: named(navigation.hops, error) } : navigation,
  );
  const committed = commitPage({ ...log, navigations }, url, at);
  if (committed.shown) return committed;
  return { ...committed, shown: { hops: [bareDocument(url, at, null, error)] } };
}

/** The log after the document changed its own address: history.pushState, a fragment. */
export function readdressPage(log: PageLog, url: string): PageLog {
  return isAtAddress(log, url) ? log : { ...log, address: url };
}

/**
 * The log after the committed document was asked about itself. The network may have been silent: a
 * service worker answered, or the document came out of the back/forward cache.
 */
export function tellPage(log: PageLog, told: SelfReport): PageLog {
  if (log.committed === null || !isOfCommitted(log.committed, told)) return log;
  const response = bareResponse(told.status, told.viaServiceWorker);
  const last = log.shown && finalOf(log.shown);
  if (log.shown && last) {
    if (last.response || last.failure) return log;
    const hops = [...log.shown.hops.slice(0, -1), { ...last, ended: true, response }];
    return { ...log, shown: { ...log.shown, hops } };
  }
  const toldDocument = bareDocument(told.url, log.committed.at, response, null);
  const again = log.earlier.findLast((page) => isAt(page, told.url) && statusOf(page) === told.status);
  return { ...log, shown: again ?? { hops: [toldDocument] } };
}

/** Whether a document that was asked about itself is the one that the tab was heard to commit. */
export function isOfCommitted(committed: { readonly url: string } | null, told: SelfReport): boolean {
  return committed !== null && isSameDocument(committed.url, told.url);
}

/** Whether the shown document is one that nobody has told about: it has to be asked itself. */
export function needsTelling(log: PageLog): boolean {
  const last = log.shown && finalOf(log.shown);
  return log.committed !== null && (!last || (!last.response && !last.failure));
}

/**
 * Whether the tab must have committed a document unheard, now that it says to have finished at `url`:
 * the background was stopped just then.
 */
export function missedCommit(log: PageLog, url: string): boolean {
  return log.address === null || !isSameDocument(log.address, url) || hasNewer(log, url);
}

/**
 * The log after a missed commit: what the document itself says counts, and where the browser lets
 * nobody ask it (an error page), the URL that the tab had at `at`, milliseconds since the epoch. What
 * began after that is the navigation of a later document.
 */
export function recoverPage(log: PageLog, told: SelfReport | null, url: string | null, at: number): PageLog {
  const document = told?.url ?? url;
  if (document === null) return log;
  const isNew = !log.committed || !isSameDocument(log.committed.url, document) || hasNewer(log, document);
  const committed = isNew ? commitPage(log, document, told?.at ?? at) : log;
  const recovered = told ? tellPage(committed, told) : committed;
  return url === null ? recovered : readdressPage(recovered, url);
}

/** Whether a navigation to this URL ended after the last commit. */
function hasNewer(log: PageLog, url: string): boolean {
  return log.navigations.some(
    (navigation) =>
      isAt(navigation, url) &&
      startOf(navigation) > (log.committed?.at ?? 0) &&
      finalOf(navigation)?.ended === true &&
      replacesDocument(navigation),
  );
}

/** Whether the log is about the document that the address bar tells of. */
export function isAtAddress(log: PageLog, url: string): boolean {
  return log.address !== null && isSameUrl(log.address, url);
}

/** The URL of the document that the tab waits for: its navigation is younger than what it shows; null for none. */
export function awaitedUrl({ navigations, committed }: PageLog): string | null {
  const last = navigations.at(-1);
  const final = last && finalOf(last);
  if (!last || !final || final.ended || startOf(last) < (committed?.at ?? 0)) return null;
  return final.request.url;
}

/** Gives the committed document the navigation that it came from, once both are known. */
function claim(log: PageLog): PageLog {
  const { committed } = log;
  if (!committed || committed.explained) return log;
  const claimed = log.navigations.findLast(
    (navigation) =>
      isAt(navigation, committed.url) && startOf(navigation) <= committed.at && replacesDocument(navigation),
  );
  if (!claimed) return log;
  const { requestId: _, ...shown } = claimed;
  return {
    ...log,
    committed: { ...committed, explained: true },
    shown,
    // What began before it and was not committed by now never will be.
    navigations: log.navigations.filter((n) => startOf(n) > committed.at),
  };
}

import { browser } from "./interfaces.ts";

/** What tabs tell; `at` is in milliseconds since the epoch. */
export type TabListeners = {
  /** The tab shows another document now. */
  readonly onCommit: (tabId: number, url: string, at: number) => void;
  /** The browser shows an error page of its own in its place. */
  readonly onFail: (tabId: number, url: string, at: number, error: string) => void;
  /** The document changed its own address without loading anything. */
  readonly onReaddress: (tabId: number, url: string) => void;
  /** The tab has finished loading; `url` where the browser tells it. */
  readonly onComplete: (tabId: number, url: string | null) => void;
  /** The reader turns to the tab. */
  readonly onActivate: (tabId: number) => void;
  readonly onReplace: (tabId: number, byTabId: number) => void;
  readonly onClose: (tabId: number) => void;
};

/** Chromium tells of error pages by this alone; for a stopped navigation it says ERR_ABORTED. */
const ERROR_PAGE = /^net::(?!ERR_ABORTED$)/;

/** Tells what the tabs show. Register at the top level, so that the events wake the background. */
export function onTabs(listeners: TabListeners): void {
  const { tabs, webNavigation } = browser;
  // A prerendered document has a frame id of its own until the tab shows it.
  webNavigation.onCommitted.addListener(({ frameId, tabId, url, timeStamp }) => {
    if (frameId === 0) listeners.onCommit(tabId, url, timeStamp);
  });
  webNavigation.onErrorOccurred.addListener((details) => {
    const { frameId, tabId, url, timeStamp } = details;
    const error = "error" in details ? String(details.error) : "";
    if (frameId === 0 && ERROR_PAGE.test(error)) listeners.onFail(tabId, url, timeStamp, error);
  });
  for (const event of [webNavigation.onHistoryStateUpdated, webNavigation.onReferenceFragmentUpdated]) {
    event.addListener(({ frameId, tabId, url }) => {
      if (frameId === 0) listeners.onReaddress(tabId, url);
    });
  }
  tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === "complete") listeners.onComplete(tabId, tab.url ?? null);
  });
  tabs.onActivated.addListener(({ tabId }) => listeners.onActivate(tabId));
  tabs.onReplaced?.addListener((added, removed) => listeners.onReplace(removed, added));
  tabs.onRemoved.addListener((tabId) => listeners.onClose(tabId));
}

/** Tells of every document that one tab commits, until the returned function is called. */
export function observeCommits(tabId: number, listener: (url: string, at: number) => void): () => void {
  const hear = (details: { frameId: number; tabId: number; url: string; timeStamp: number }) => {
    if (details.tabId === tabId && details.frameId === 0) listener(details.url, details.timeStamp);
  };
  browser.webNavigation.onCommitted.addListener(hear);
  return () => browser.webNavigation.onCommitted.removeListener(hear);
}

/** Calls back each time that one tab begins to load or has finished, as long as the document lives. */
export function onLoading(tabId: number, listener: () => void): void {
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status !== undefined) listener();
  });
}

/** The tab in front of the reader. */
export async function activeTab(): Promise<{ id: number; url: string | null; loading: boolean } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, loading: tab.status === "loading" };
}

/** What a tab shows now; null where there is no such tab. */
export async function tabState(tabId: number): Promise<{ url: string | null; loading: boolean } | null> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { url: tab.url ?? null, loading: tab.status === "loading" };
  } catch {
    return null;
  }
}

/** The ids of all tabs, or of those in front in their windows. */
export async function tabIds(which: "all" | "active"): Promise<readonly number[]> {
  const tabs = await browser.tabs.query(which === "active" ? { active: true } : {});
  return tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens a page of the extension, by its path from the root. */
export async function openOwnPage(path: string): Promise<void> {
  await openTab(browser.runtime.getURL(path));
}

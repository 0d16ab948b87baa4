import { NO_PAGES, type Page, type PageLog } from "../http/page-log.ts";
import { fromSnapshot, type Snapshot, toSnapshot } from "../http/snapshot.ts";
import { browser } from "./interfaces.ts";

/** The page logs of all tabs, in `storage.session`: they outlive the background's sleep, not the browser. */
const key = (tabId: number) => `page:${tabId}`;

type StoredPage = { readonly hops: readonly Snapshot[] };
type Stored = Pick<PageLog, "committed" | "address"> & {
  readonly shown: StoredPage | null;
  readonly navigations: readonly (StoredPage & { readonly requestId: string })[];
  readonly earlier: readonly StoredPage[];
};

export async function readPageLog(tabId: number): Promise<PageLog> {
  const stored = (await browser.storage.session.get(key(tabId)))[key(tabId)] as Stored | undefined;
  if (!stored) return NO_PAGES;
  return {
    ...stored,
    shown: stored.shown && unpack(stored.shown),
    navigations: stored.navigations.map((n) => ({ ...unpack(n), requestId: n.requestId })),
    earlier: stored.earlier.map(unpack),
  };
}

export async function writePageLog(tabId: number, log: PageLog): Promise<void> {
  const stored: Stored = {
    ...log,
    shown: log.shown && pack(log.shown),
    navigations: log.navigations.map((n) => ({ ...pack(n), requestId: n.requestId })),
    earlier: log.earlier.map(pack),
  };
  await browser.storage.session.set({ [key(tabId)]: stored });
}

export async function forgetPageLog(tabId: number): Promise<void> {
  await browser.storage.session.remove([key(tabId), answerKey(tabId)]);
}

const answerKey = (tabId: number) => `answer:${tabId}`;

/** What the background found out about the shown document, for whoever shows it without the engine. */
export async function writePageAnswer(tabId: number, answer: object | null): Promise<void> {
  await browser.storage.session.set({ [answerKey(tabId)]: answer });
}

export async function readPageAnswer<Answer extends object>(tabId: number): Promise<Answer | null> {
  const stored = await browser.storage.session.get(answerKey(tabId));
  return (stored[answerKey(tabId)] as Answer | undefined) ?? null;
}

/** Calls back after every change of what is stored of a tab. */
export function onPageChange(tabId: number, listener: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (key(tabId) in changes || answerKey(tabId) in changes) listener();
  });
}

const STARTED = "started";

/** True once in the life of the stored logs: they go with the browser and with an update of ours. */
export async function isFirstStart(): Promise<boolean> {
  const { [STARTED]: started } = await browser.storage.session.get(STARTED);
  if (started) return false;
  await browser.storage.session.set({ [STARTED]: true });
  return true;
}

function pack(page: Page): StoredPage {
  return { hops: page.hops.map(toSnapshot) };
}

function unpack(page: StoredPage): Page {
  return { hops: page.hops.map(fromSnapshot) };
}

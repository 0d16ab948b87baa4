import { brain } from "../brain/brain.ts";
import { loadTexts } from "../brain/load-texts.ts";
import { paintBadge } from "../browser/badge.ts";
import { languageOf } from "../browser/locale.ts";
import { askDocument } from "../browser/page-document.ts";
import type { KeptTab } from "../browser/page-store.ts";
import { maySee } from "../browser/permissions.ts";
import { readSettings } from "../browser/settings.ts";
import { type TabListeners, tabIds, tabState } from "../browser/tabs.ts";
import type { PageTold, PartsAnswer } from "../diagnosis/plain-answer.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import { heardOfShown, hearFailure } from "../http/heard-failures.ts";
import { isSameEnd, type Page } from "../http/page.ts";
import { withinBudget } from "../http/page-budget.ts";
import {
  commitPage,
  failPage,
  hearPageEvent,
  isOfCommitted,
  missedCommit,
  NO_PAGES,
  needsTelling,
  type PageLog,
  readdressPage,
  recoverPage,
  tellPage,
} from "../http/page-log.ts";
import type { NetworkEvent } from "../http/web-request.ts";
import { NOTHING_TOLD, tellOfPage } from "../telling/page-told.ts";
import { badgeOf } from "./badge-of.ts";
import { failedParts } from "./failed-parts.ts";
import { KeptTabs } from "./kept-tabs.ts";
import { recordedDocument } from "./recorded.ts";

/**
 * How long the network's events may come after the commit of their document, in milliseconds.
 * Measured: Chromium never, Firefox up to 60.
 */
const NETWORK_DELAY = 200;

/**
 * Events that happen while an ended background is replaced can be lost (Chromium, 1 of 300 kills), the
 * end of loading too: a tab that loads is looked at again, so often and at this distance in milliseconds.
 */
const LOOKS = 30;
const LOOK_AGAIN = 500;

export type Pages = TabListeners & {
  readonly hear: (event: NetworkEvent) => void;
  /** A request failed, whatever it was for. */
  readonly hearFailure: (event: NetworkEvent) => void;
  readonly repaintAll: () => void;
  /** Asks the documents that loaded unseen: before an installation, an update, a grant. */
  readonly catchUp: () => void;
  /** Makes sure of a tab: an ended background may have missed its last event. */
  readonly look: (tabId: number) => void;
  readonly lookAtActive: () => void;
  /** DevTools has recorded more of the document that a tab shows. */
  readonly hearRecorded: (tabId: number) => void;
  /** What failed below the document that a tab shows. */
  readonly parts: (tabId: number) => Promise<PartsAnswer>;
};

/**
 * Remembers the main document of every tab, says what is to be said of it and paints its badge.
 *
 * State: `tabs`, what is known of each; `recording`, the tabs whose DevTools had something to say of the document;
 * `commits`, how many of a tab this life of the background heard, 0 where it asked the document instead. Of another
 * tab it may know the document before the last one alone: what the network tells of the new one does not make up for
 * a lost commit.
 */
export function createPages(): Pages {
  const tabs = new KeptTabs();
  const commits = new Map<number, number>();
  const recording = new Set<number>();

  function update(tabId: number, change: (log: PageLog) => PageLog, repaint = false): Promise<void> {
    return tabs.inTurn(tabId, async (known) => {
      const log = change(known.log);
      const isNew = log.shown !== known.log.shown;
      let tab = log === known.log ? known : { ...known, log: withinBudget(log) };
      if (isNew) tab = { ...tab, ...NOTHING_TOLD };
      const heard = heardOfShown(known.heard, known.log, log);
      if (heard !== known.heard) tab = { ...tab, heard };
      // Before it is explained, which may take the engine's loading: a background can end meanwhile.
      if (tab !== known) tabs.keep(tabId, tab);
      // By all that was heard, before long fields were cut.
      if (isNew || (log.shown && !tab.mark))
        tab = tabs.keep(tabId, { ...tab, ...(await explain(log.shown)) });
      else tabs.hold(tabId, tab);
      // A commit wipes the badge of a tab, so it is painted after every one.
      if (repaint || isNew || log.committed !== known.log.committed) await paint(tabId, tab);
      // DevTools may have spoken before this was heard here.
      if (isNew && recording.has(tabId)) void hearRecorded(tabId);
    });
  }

  /** The log of a tab once all that was heard before has been worked off; null where it cannot be read. */
  async function settled(tabId: number, repaint = false): Promise<PageLog | null> {
    let log: PageLog | null = null;
    const read = (current: PageLog) => {
      log = current;
      return current;
    };
    await update(tabId, read, repaint);
    return log;
  }

  /** In both languages, so that badge and popup can switch without the engine. */
  async function explain(page: Page | null): Promise<PageTold> {
    if (!page) return NOTHING_TOLD;
    await loadTexts(...LANGUAGES);
    return tellOfPage(page, brain());
  }

  async function paint(tabId: number, { log: { shown, committed }, mark }: KeptTab): Promise<void> {
    const settings = await readSettings();
    const withheld = shown === null && committed !== null && !(await maySee(committed.url));
    await paintBadge(tabId, badgeOf(mark, withheld, languageOf(settings), settings.badgeAlways));
  }

  /** Asks the document itself where the network has not told of it. */
  async function ask(tabId: number): Promise<void> {
    const log = await settled(tabId);
    const told = log && needsTelling(log) ? await askDocument(tabId) : null;
    if (!log || !told) return;
    // Firefox tells of a new tab's empty document later than of the one that took its place in another process.
    if (isOfCommitted(log.committed, told)) await update(tabId, (log) => tellPage(log, told));
    else await recover(tabId);
  }

  function askSoon(tabId: number): void {
    setTimeout(() => void ask(tabId), NETWORK_DELAY);
  }

  function hearCommit(tabId: number): void {
    commits.set(tabId, (commits.get(tabId) ?? 0) + 1);
  }

  /** The tab shows a document of which no commit was heard. */
  async function recover(tabId: number): Promise<void> {
    const heard = commits.get(tabId) ?? 0;
    commits.set(tabId, heard);
    const at = Date.now();
    // The address first: one that is older than the document is noticed later, one that is newer never.
    const url = (await tabState(tabId))?.url ?? null;
    const told = await askDocument(tabId);
    if (commits.get(tabId) !== heard) return;
    await update(tabId, (log) => recoverPage(log, told, url, at));
  }

  async function complete(tabId: number, url: string | null): Promise<void> {
    const log = await settled(tabId, true);
    if (log && url !== null && missedCommit(log, url)) await recover(tabId);
    else askSoon(tabId);
  }

  async function look(tabId: number, times = LOOKS): Promise<void> {
    const tab = await tabState(tabId);
    if (tab?.loading && times > 0) setTimeout(() => void look(tabId, times - 1), LOOK_AGAIN);
    else if (tab) await complete(tabId, tab.url);
  }

  /** Where DevTools is open it knows the document with its body and all that surrounds it: its word counts. */
  async function hearRecorded(tabId: number): Promise<void> {
    const log = await settled(tabId);
    if (!log?.shown) return;
    const { shown } = log;
    // Asked outside of the queue: nothing that DevTools does may hold up what happens to the tab.
    const told = await recordedDocument(tabId, log);
    if (!told) return void recording.delete(tabId);
    recording.add(tabId);
    await tabs.inTurn(tabId, async (known) => {
      if (isSameEnd(known.log.shown, shown)) await paint(tabId, tabs.keep(tabId, { ...known, ...told }));
    });
  }

  async function parts(tabId: number): Promise<PartsAnswer> {
    await look(tabId);
    await hearRecorded(tabId);
    return failedParts(tabId, (await settled(tabId)) ?? NO_PAGES, tabs);
  }

  return {
    parts,
    hearRecorded: (tabId) => void hearRecorded(tabId),
    hearFailure: (event) =>
      void tabs.inTurn(event.tabId, async (known) => {
        const heard = hearFailure(known.heard, event);
        if (heard !== known.heard) tabs.keep(event.tabId, { ...known, heard });
      }),
    hear: (event) => void update(event.tabId, (log) => hearPageEvent(log, event)),
    onCommit(tabId, url, at) {
      hearCommit(tabId);
      void update(tabId, (log) => commitPage(log, url, at));
      askSoon(tabId);
    },
    onFail(tabId, url, at, error) {
      hearCommit(tabId);
      void update(tabId, (log) => failPage(log, url, at, error));
    },
    onReaddress(tabId, url) {
      if (commits.has(tabId)) void update(tabId, (log) => readdressPage(log, url));
      else void recover(tabId);
    },
    onComplete: complete,
    onActivate: (tabId) => void look(tabId),
    async onReplace(tabId, byTabId) {
      const { log } = await tabs.now(tabId);
      await update(byTabId, () => log, true);
      forget(tabId);
    },
    onClose: forget,
    async repaintAll() {
      for (const tabId of await tabIds("all")) await settled(tabId, true);
    },
    async catchUp() {
      for (const tabId of await tabIds("all")) {
        await recover(tabId);
        await settled(tabId, true);
      }
    },
    look: (tabId) => void look(tabId),
    async lookAtActive() {
      for (const tabId of await tabIds("active")) await look(tabId);
    },
  };

  function forget(tabId: number): void {
    tabs.forget(tabId);
    commits.delete(tabId);
    recording.delete(tabId);
  }
}

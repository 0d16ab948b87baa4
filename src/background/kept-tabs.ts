import { forgetTab, type KeptTab, keepTab, readTab } from "../browser/page-store.ts";

/**
 * What is known of each tab: read from storage.session at the first event after a start and written back after each
 * change, which nobody waits for. What happens to one tab is worked off one after another, although storage answers
 * later; no tab waits for another.
 */
export class KeptTabs {
  readonly #tabs = new Map<number, KeptTab>();
  readonly #queues = new Map<number, Promise<void>>();

  /** Works once all that was asked before has been worked off. What fails is told, and holds nothing up. */
  inTurn(tabId: number, work: (known: KeptTab) => Promise<void>): Promise<void> {
    if (tabId < 0) return Promise.resolve();
    const before = this.#queues.get(tabId) ?? Promise.resolve();
    const after = before.then(async () => work(await this.now(tabId)));
    const done = after.catch((error) => console.error(error));
    this.#queues.set(tabId, done);
    return done;
  }

  /** What is known once all that was asked before has been worked off; null where it cannot be read. */
  async known(tabId: number): Promise<KeptTab | null> {
    const read: { tab: KeptTab | null } = { tab: null };
    await this.inTurn(tabId, async (tab) => {
      read.tab = tab;
    });
    return read.tab;
  }

  /** What is in memory, else what was stored, whatever waits. */
  async now(tabId: number): Promise<KeptTab> {
    return this.#tabs.get(tabId) ?? (await readTab(tabId));
  }

  /** Spares the next event the reading: nothing of it is new. */
  hold(tabId: number, tab: KeptTab): void {
    this.#tabs.set(tabId, tab);
  }

  keep(tabId: number, tab: KeptTab): KeptTab {
    this.hold(tabId, tab);
    keepTab(tabId, tab);
    return tab;
  }

  forget(tabId: number): void {
    this.#tabs.delete(tabId);
    this.#queues.delete(tabId);
    forgetTab(tabId);
  }
}

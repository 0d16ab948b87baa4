/**
 * Writes what is newest of each tab: one write of a tab at a time, what comes meanwhile takes the place of
 * what waits, and no tab waits for another. A write that fails is told as an unhandled rejection.
 */
export class LatestWrites<Value> {
  readonly #write: (tabId: number, value: Value) => Promise<void>;
  readonly #waiting = new Map<number, Value>();
  readonly #writing = new Set<number>();

  constructor(write: (tabId: number, value: Value) => Promise<void>) {
    this.#write = write;
  }

  /** Writes the value, at once or as soon as the write before it has ended. */
  add(tabId: number, value: Value): void {
    this.#waiting.set(tabId, value);
    if (!this.#writing.has(tabId)) void this.#work(tabId);
  }

  async #work(tabId: number): Promise<void> {
    this.#writing.add(tabId);
    try {
      while (this.#waiting.has(tabId)) {
        const value = this.#waiting.get(tabId) as Value;
        this.#waiting.delete(tabId);
        await this.#write(tabId, value);
      }
    } finally {
      this.#writing.delete(tabId);
      if (this.#waiting.has(tabId)) void this.#work(tabId);
    }
  }
}

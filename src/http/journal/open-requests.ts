import type { JournalRecord } from "./record.ts";

/** A request under way: its latest hop, counted from 0. */
export type OpenRequest = { readonly record: JournalRecord; readonly hop: number };

/** The requests under way, by webRequest's id; as many as are asked for, the latest. */
export class OpenRequests {
  readonly #open = new Map<string, OpenRequest>();

  get(requestId: string): OpenRequest | undefined {
    return this.#open.get(requestId);
  }

  has(requestId: string): boolean {
    return this.#open.has(requestId);
  }

  /** @param limit how many are kept: the request that was heard of longest ago leaves first. */
  begin(requestId: string, request: OpenRequest, limit: number): void {
    this.#open.delete(requestId);
    this.#open.set(requestId, request);
    for (const oldest of this.#open.keys()) {
      if (this.#open.size <= limit) break;
      this.#open.delete(oldest);
    }
  }

  /** The hop that began last was none. */
  takeBack(requestId: string): void {
    const open = this.#open.get(requestId);
    if (open) this.#open.set(requestId, { ...open, hop: open.hop - 1 });
  }

  end(requestId: string): void {
    this.#open.delete(requestId);
  }
}

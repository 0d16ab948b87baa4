import { withoutFragment } from "./redirect.ts";
import { isStoppedName } from "./stopped.ts";
import type { NetworkEvent } from "./web-request.ts";

type Load = { url: string; readonly at: number };

/** Loads that may wait for the tab; more than these are prefetches that nobody will see. */
const LIMIT = 20;

/**
 * Tells where a new page begins in the traffic of a tab. The request of a main document alone does
 * not: a download, a 204, a prefetch leave the page alone. The tab's word alone does not either: it
 * speaks for history.pushState too. Both may come first.
 *
 * State: main documents under way (bounded, emptied by each new page), the one that began the page, the tab's last word.
 */
export class PageLoads {
  readonly #loads = new Map<string, Load>();
  /** Its request may go on: a form that is sent to its own page's address looks like that page until it is redirected. */
  #begun: { readonly id: string; readonly at: number } | null = null;
  #navigated: { readonly url: string; readonly at: number } | null = null;

  /** @returns when the page began that is new by this event, milliseconds since the epoch, or null. */
  hear(event: NetworkEvent): number | null {
    if (event.type !== "document" || event.frameId !== 0) return null;
    const load = this.#loads.get(event.requestId);
    if (load) load.url = event.url;
    else if (event.kind === "onBeforeRequest") {
      const at = this.#begun?.id === event.requestId ? this.#begun.at : event.at;
      this.#loads.set(event.requestId, { url: event.url, at });
      if (this.#loads.size > LIMIT) this.#loads.delete(this.#loads.keys().next().value ?? "");
    }
    if (load && event.kind === "onErrorOccurred" && !isStoppedName(event.error)) {
      return this.#begin(event.requestId, load);
    }
    return this.#settle();
  }

  /** The tab shows `url` since `at`. */
  navigated(url: string, at: number): number | null {
    this.#navigated = { url, at };
    return this.#settle();
  }

  #settle(): number | null {
    const { url, at } = this.#navigated ?? { url: "", at: 0 };
    const found = [...this.#loads].findLast(
      ([, load]) => load.at <= at && withoutFragment(load.url) === withoutFragment(url),
    );
    return found ? this.#begin(...found) : null;
  }

  #begin(id: string, load: Load): number {
    for (const [key, other] of this.#loads) if (other.at <= load.at) this.#loads.delete(key);
    this.#begun = { id, at: load.at };
    this.#navigated = null;
    return load.at;
  }
}

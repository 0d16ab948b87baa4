import { expect } from "@playwright/test";
import type { Lens, PanelAtFirst } from "../browsers/driver.ts";

/** The extension may not have sent anything to anyone, whatever the tests were about. */
export async function closeQuietly(lens: Lens): Promise<void> {
  expect(await lens.close(), "requests of the extension itself").toEqual([]);
}

/** Keeps the browser that a test has left as good as new: to start one takes longer than most tests. */
export class Shelf {
  #lens: Lens | null = null;
  #panel: PanelAtFirst = "closed";

  /** The browser, if there is one; with an open panel only where that is wanted. */
  async take(panel: PanelAtFirst): Promise<Lens | null> {
    if (this.#lens && this.#panel === "open" && panel === "closed") await this.put(this.#lens, panel);
    const lens = this.#lens;
    this.#lens = null;
    return lens;
  }

  /** Closes it where it has been worn out. */
  async put(lens: Lens, panel: PanelAtFirst): Promise<void> {
    this.#lens = null;
    try {
      this.#lens = await lens.renew(panel);
      this.#panel = panel;
    } finally {
      if (!this.#lens) await closeQuietly(lens);
    }
  }

  async clear(): Promise<void> {
    if (this.#lens) await closeQuietly(this.#lens);
  }
}

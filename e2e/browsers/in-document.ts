/**
 * The source of a function that runs another one once its document has loaded: what a reader sees of a page
 * may be there before the page is, a badge for one.
 */
export function whenLoaded(run: (...args: never[]) => unknown): string {
  return `async (...args) => {
    if (document.readyState !== "complete")
      await new Promise((resolve) => addEventListener("load", resolve, { once: true }));
    return (${String(run)})(...args);
  }`;
}

/**
 * Resolves when an element that fits is in view, where it was a frame before and reached by a click at its middle, as
 * Playwright has it for Chromium: a list that still grows gives its rows to other requests.
 */
export async function untilStill(selector: string): Promise<void> {
  let before: { readonly element: Element; readonly place: string } | null = null;
  for (;;) {
    const element = document.querySelector(selector);
    const rect = element?.getClientRects()[0];
    const hit = rect && document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    const now = hit && element?.contains(hit) ? { element, place: JSON.stringify(rect) } : null;
    // At the edge it might lie under a head that stays there.
    if (!now) element?.scrollIntoView({ block: "center" });
    if (now && before?.element === now.element && before.place === now.place) return;
    before = now;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

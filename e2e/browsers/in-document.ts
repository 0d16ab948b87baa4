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

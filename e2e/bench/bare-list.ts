import type { Page } from "@playwright/test";
import type { Bench } from "./browser.ts";

/**
 * A list of as many rows of the same height as the panel's, and a box that repaints those in view at each key: what a
 * browser takes for that alone, whatever else the machine does.
 */
export async function openBareList({ context }: Bench, rows: number, height: number): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.goto("about:blank");
  await page.evaluate(fill, { rows, height });
  return page;
}

/** Runs in the page. */
function fill({ rows, height }: { readonly rows: number; readonly height: number }): void {
  document.body.style.cssText = "margin: 0; height: 100vh; display: flex; flex-direction: column";
  const box = document.createElement("input");
  box.className = "filter";
  const list = document.createElement("div");
  list.className = "list";
  list.style.cssText = "flex: 1; overflow: auto; contain: strict";
  for (let row = 0; row < rows; row++) {
    const line = document.createElement("div");
    line.style.cssText = `height: ${height}px; white-space: nowrap`;
    line.textContent = `${row} GET https://api.shop.example/v1/items/${row}`;
    list.append(line);
  }
  box.addEventListener("input", () => {
    const inView = Math.ceil(list.clientHeight / height);
    for (let row = 0; row < inView; row++) {
      const line = list.children[row];
      if (line) line.textContent = `${box.value} ${row}`;
    }
  });
  document.body.append(box, list);
}

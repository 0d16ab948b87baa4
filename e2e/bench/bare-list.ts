import type { Page } from "@playwright/test";
import { ROW_HEIGHT } from "../../src/panel/row-window.ts";
import { type Bench, newPage } from "./browser.ts";

/**
 * A list as long and as high as the panel's with one text a row, and a box that repaints those in view at each key: what
 * a browser takes for that alone, whatever else the machine does. Only rows in view are elements, as in the panel: with a
 * hundred thousand of them each repaint took 700 ms, beside which everything is fast.
 */
export async function openBareList({ context }: Bench, rows: number): Promise<Page> {
  const page = await newPage(context);
  await page.goto("about:blank");
  await page.evaluate(fill, { rows, height: ROW_HEIGHT });
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
  const whole = document.createElement("div");
  whole.style.cssText = `position: relative; height: ${rows * height}px`;
  document.body.append(box, list);
  list.append(whole);
  const inView = Array.from({ length: Math.ceil(list.clientHeight / height) + 1 }, () => {
    const row = document.createElement("div");
    row.style.cssText = `position: absolute; inset: 0 0 auto 0; height: ${height}px; white-space: nowrap`;
    whole.append(row);
    return row;
  });
  const paint = () => {
    const from = Math.floor(list.scrollTop / height);
    inView.forEach((row, index) => {
      row.style.transform = `translateY(${(from + index) * height}px)`;
      row.textContent = `GET https://api.shop.example/v1/items/${from + index} ${box.value}`;
    });
  };
  paint();
  list.addEventListener("scroll", paint);
  box.addEventListener("input", paint);
}

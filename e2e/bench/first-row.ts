import { rmSync } from "node:fs";
import type { Page } from "@playwright/test";
import { figure, type Measurement, ratio } from "../../src/workshop/measurement.ts";
import { until } from "../browsers/poll.ts";
import { type Bench, median, OURS, openBrowser } from "./browser.ts";
import { emptyExtension, emptyPanelOf } from "./empty-extension.ts";
import { FIRST_CAUSE, FIRST_ROW, openPanelPage } from "./panel-page.ts";

const RUNS = 9;

/**
 * From opening the panel's document to its first row and its first cause, with a hundred exchanges waiting, against the
 * first paint of an empty panel.
 */
export async function firstRow(): Promise<readonly Measurement[]> {
  const empty = emptyExtension();
  const bench = await openBrowser(`${OURS},${empty}`);
  const emptyPanel = await emptyPanelOf(bench.context);
  const rows: number[] = [];
  const causes: number[] = [];
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const panel = await openPanelPage(bench, 100);
    rows.push(await shownAt(panel, FIRST_ROW));
    causes.push(await shownAt(panel, FIRST_CAUSE));
    await panel.close();
    paints.push(await firstPaint(bench, emptyPanel));
  }
  await bench.close();
  rmSync(empty, { recursive: true });
  const paint = median(paints);
  return [
    ratio("opened to first row / an empty panel's first paint", median(rows), paint, 1.8),
    figure("- opened to first row", Math.round(median(rows)), "ms"),
    figure("- opened to first cause", Math.round(median(causes)), "ms"),
    figure("- an empty panel's first paint", Math.round(paint), "ms"),
  ];
}

/** Milliseconds from the opening of the document to its mark, or the browser's entry, of this name. */
function shownAt(page: Page, name: string): Promise<number> {
  return page.evaluate((entry) => performance.getEntriesByName(entry)[0]?.startTime ?? 0, name);
}

async function firstPaint({ context }: Bench, address: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(address);
  const paint = await until("its first paint", () => shownAt(page, "first-paint"));
  await page.close();
  return paint;
}

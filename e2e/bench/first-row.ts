import { atMost, figure, type Measurement } from "../../src/workshop/measurement.ts";
import { median, openBrowser } from "./browser.ts";
import { FIRST_CAUSE, FIRST_ROW, openPanelPage } from "./panel-page.ts";

const RUNS = 5;

/** From opening the panel's document to its first row and its first cause, with a hundred exchanges waiting. */
export async function firstRow(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const rows: number[] = [];
  const causes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const panel = await openPanelPage(bench, 100);
    const shown = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    rows.push(await panel.evaluate(shown, FIRST_ROW));
    causes.push(await panel.evaluate(shown, FIRST_CAUSE));
    await panel.close();
  }
  await bench.close();
  return [
    atMost("opened to first row", Math.round(median(rows)), "ms", 300),
    figure("opened to first cause", Math.round(median(causes)), "ms"),
  ];
}

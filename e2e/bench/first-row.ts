import { atMost, type Measurement } from "../../src/workshop/measurement.ts";
import { median, openBrowser } from "./browser.ts";
import { FIRST_ROW, openPanelPage } from "./panel-page.ts";

const RUNS = 5;

/** From opening the panel's document to its first row, with a hundred exchanges waiting. */
export async function firstRow(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const panel = await openPanelPage(bench, 100);
    const shown = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
    times.push(await panel.evaluate(shown, FIRST_ROW));
    await panel.close();
  }
  await bench.close();
  return [atMost("opened to first row", Math.round(median(times)), "ms", 300)];
}

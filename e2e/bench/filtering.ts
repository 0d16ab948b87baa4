import type { Measurement } from "../../src/workshop/measurement.ts";
import { openBrowser, percentile } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ROWS = 100_000;
const TYPED = [
  "items/9",
  "status:5xx",
  "method:post",
  "-status:200",
  "page=7",
  "is:error",
  "nginx 50",
  "zzz",
];

/** A keystroke in the filter until the result is painted, in milliseconds. */
export async function filtering(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, ROWS);
  const times = await panel.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>(".toolbar .filter, input.filter");
    if (!input) throw new Error("no filter");
    const painted = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve();
          channel.port2.postMessage(null);
        }),
      );
    const found: number[] = [];
    for (const query of queries) {
      for (let length = 1; length <= query.length; length++) {
        await painted();
        const start = performance.now();
        input.value = query.slice(0, length);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await painted();
        found.push(performance.now() - start);
      }
    }
    return found;
  }, TYPED);
  await bench.close();
  const p95 = Math.round(percentile(times, 0.95) * 10) / 10;
  return [
    { name: `filter keystroke at ${ROWS} rows, p95`, value: p95, unit: "ms", limit: 50, holds: p95 < 50 },
  ];
}

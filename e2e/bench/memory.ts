import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Measurement } from "../../src/workshop/measurement.ts";
import { until } from "../browsers/poll.ts";
import { writeBigHar } from "./big-har.ts";
import { openBrowser } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ENTRIES = 100_000;

/** The panel's heap per exchange without a body, after a collection. */
export async function memory(): Promise<readonly Measurement[]> {
  const file = path.join(tmpdir(), `status-lens-memory-${process.pid}.har`);
  await writeBigHar(file, ENTRIES, 0);
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, 0);
  const session = await bench.context.newCDPSession(panel);
  const used = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const before = await used();
  await panel.locator('input[type="file"]').first().setInputFiles(file);
  await until("all rows", () =>
    panel.evaluate(
      (n) => Number(document.querySelector('[role="grid"]')?.getAttribute("aria-rowcount")) > n,
      ENTRIES,
    ),
  );
  const each = Math.round((await used()) - before) / ENTRIES;
  await bench.close();
  rmSync(file);
  const value = Math.round(each / 100) / 10;
  return [{ name: `memory per exchange at ${ENTRIES}`, value, unit: "kB", limit: 3, holds: value < 3 }];
}

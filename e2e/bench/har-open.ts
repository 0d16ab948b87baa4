import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atMost, figure, type Measurement } from "../../src/workshop/measurement.ts";
import { writeBigHar } from "./big-har.ts";
import { type Bench, median, openBrowser } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ENTRIES = 10_000;
const BODY = 4_000;
const RUNS = 5;

/** Opening a HAR of 10,000 entries and 50 MB: ours against the Network panel's import, run in turn. */
export async function harOpening(): Promise<readonly Measurement[]> {
  const file = path.join(tmpdir(), `status-lens-bench-${process.pid}.har`);
  await writeBigHar(file, ENTRIES, BODY);
  const ours: OurImport[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    theirs.push(await networkImport(file));
    ours.push(await ourImport(file));
  }
  rmSync(file);
  const longest = Math.round(median(ours.map((o) => o.longest)));
  const size = Math.round((ENTRIES * (BODY + 1_300)) / 1e6);
  const usable = median(ours.map((o) => o.usable));
  const whole = median(ours.map((o) => o.whole));
  const import_ = median(theirs);
  const ratio = (time: number) => Math.round((time / import_) * 100) / 100;
  return [
    atMost(
      `a HAR of ${ENTRIES} entries (${size} MB), to a list that answers: ours / the Network panel's import`,
      ratio(usable),
      "×",
      0.5,
    ),
    figure("- to its last entry: ours / the Network panel's import", ratio(whole), "×"),
    figure("- ours, to a list that answers", Math.round(usable), "ms"),
    figure("- ours, to its last entry", Math.round(whole), "ms"),
    figure("- the Network panel's import", Math.round(import_), "ms"),
    atMost("opening it: longest task of our main thread", longest, "ms", 100),
  ];
}

type OurImport = {
  /** Until a row that was clicked shows its detail, in milliseconds; the others may still come. */
  readonly usable: number;
  /** Until the list has the last entry. */
  readonly whole: number;
  readonly longest: number;
};

async function ourImport(file: string): Promise<OurImport> {
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, 0);
  // Like the Network panel's, from a file in memory.
  const text = readFileSync(file, "utf8");
  const measured = await panel.evaluate(
    async ({ har, entries }) => {
      const files = new DataTransfer();
      files.items.add(new File([har], "bench.har"));
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error("no input");
      // Making the file was a long task of its own.
      await new Promise((resolve) => setTimeout(resolve, 100));
      let longest = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
      }).observe({ type: "longtask" });
      const started = performance.now();
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
      let row = document.querySelector<HTMLElement>('.rows [role="row"]');
      for (; !row; row = document.querySelector('.rows [role="row"]')) await soon();
      row.click();
      while (!document.querySelector(".verdict")) await soon();
      const usable = performance.now() - started;
      const rows = () => Number(document.querySelector('[role="grid"]')?.getAttribute("aria-rowcount"));
      while (!(rows() > entries)) await soon();
      const whole = performance.now() - started;
      // Long tasks are told after they ended.
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { usable, whole, longest };
    },
    { har: text, entries: ENTRIES },
  );
  await bench.close();
  return measured;
}

async function networkImport(file: string): Promise<number> {
  const bench: Bench = await openBrowser(null);
  const devtools = await bench.openDevtools();
  await devtools.getByRole("tab", { name: "Network", exact: true }).click();
  await devtools.locator(".network-summary-bar, .network-status-pane").first().waitFor();
  const text = readFileSync(file, "utf8");
  const input = { har: text, entries: ENTRIES };
  // tsx names functions through a helper that the page does not have.
  await devtools.evaluate("globalThis.__name = (named) => named");
  const time = await devtools.evaluate(async ({ har, entries }) => {
    const blob = new File([har], "bench.har");
    const { NetworkPanel } = await import("./panels/network/network.js" as string);
    const view = NetworkPanel.NetworkPanel.instance().networkLogView;
    const started = performance.now();
    await view.onLoadFromFile(blob);
    // It resolves before the list is made: the bar below the list counts what is in it.
    const bar = (root: Document | ShadowRoot): Element | null => {
      const found = root.querySelector(".network-summary-bar");
      if (found) return found;
      for (const { shadowRoot } of root.querySelectorAll("*")) {
        const deeper = shadowRoot && bar(shadowRoot);
        if (deeper) return deeper;
      }
      return null;
    };
    const summary = bar(document);
    const counted = () => Number(/([\d,]+)/.exec(summary?.textContent ?? "")?.[1]?.replace(/,/g, ""));
    while (!(counted() >= entries)) await new Promise((resolve) => setTimeout(resolve, 5));
    return performance.now() - started;
  }, input);
  await bench.close();
  return time;
}

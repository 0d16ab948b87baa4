import type { Page } from "@playwright/test";
import { figure, type Measurement, ratio } from "../../src/workshop/measurement.ts";
import { openBareList } from "./bare-list.ts";
import { inFront, median, openBrowser, percentile } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ROWS = 100_000;
const RUNS = 9;

/** What is typed, and how much of it stands there before: keys mean something from their colon on. */
type Typed = { readonly query: string; readonly from: number };

const typed = (query: string): Typed => ({ query, from: 1 });
const behindColon = (query: string): Typed => ({ query, from: query.indexOf(":") + 2 });

const USUAL = [
  "items/9",
  "status:5xx",
  "method:post",
  "-status:200",
  "page=7",
  "is:error",
  "nginx 50",
  "zzz",
].map(typed);

const CAUSE = ["cause:upstream", "cause:not-found"].map(behindColon);

/** Kinds of terms that have more to look at. */
const OTHERS: Readonly<Record<string, readonly Typed[]>> = {
  pattern: [String.raw`regexp:items\/9`, "regexp:page=[13]$", String.raw`regexp:\d+$`].map(behindColon),
  cookie: ["cookie-name:sid", "cookie-value:dark", "set-cookie-name:cart", "cookie-domain:shop"].map(
    behindColon,
  ),
};

/** A keystroke in the filter until the result is painted, against the repaint of a bare list. */
export async function filtering(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, ROWS);
  const bare = await openBareList(bench, ROWS);
  // Until then no row has its cause, and a reader waits for that once.
  await typedIn(panel, CAUSE);
  const times = { usual: [] as number[], cause: [] as number[], bare: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.usual.push(percentile(await typedIn(panel, USUAL), 0.95));
    times.bare.push(percentile(await typedIn(bare, USUAL), 0.95));
    times.cause.push(percentile(await typedIn(panel, CAUSE), 0.95));
  }
  const others: Measurement[] = [];
  for (const [kind, queries] of Object.entries(OTHERS)) {
    const more =
      percentile(await typedIn(panel, queries), 0.5) / percentile(await typedIn(panel, USUAL), 0.5);
    others.push(figure(`filter keystroke of a ${kind}, to a usual one, p50`, rounded(more), "times"));
  }
  await bench.close();
  const repaint = median(times.bare);
  const name = `filter keystroke at ${ROWS} rows, p95`;
  return [
    ratio(`${name} / a bare list's repaint`, median(times.usual), repaint, 3),
    ratio(`${name}, by cause / a bare list's repaint`, median(times.cause), repaint, 3),
    figure("- ours", rounded(median(times.usual)), "ms"),
    figure("- ours, by cause", rounded(median(times.cause)), "ms"),
    figure("- a bare list's repaint", rounded(repaint), "ms"),
    ...others,
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function typedIn(page: Page, queries: readonly Typed[]): Promise<number[]> {
  return inFront(page, typeAll, queries);
}

/** Runs in the page. Milliseconds of each keystroke. */
async function typeAll(queries: readonly Typed[]): Promise<number[]> {
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
  for (const { query, from } of queries) {
    for (let length = from; length <= query.length; length++) {
      await painted();
      const start = performance.now();
      input.value = query.slice(0, length);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await painted();
      found.push(performance.now() - start);
    }
  }
  return found;
}

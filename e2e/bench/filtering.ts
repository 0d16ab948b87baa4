import { figure, type Measurement } from "../../src/workshop/measurement.ts";
import { openBrowser, percentile } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ROWS = 100_000;

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

/** Kinds of terms that have more to look at. */
const OTHERS: Readonly<Record<string, readonly Typed[]>> = {
  pattern: [String.raw`regexp:items\/9`, "regexp:page=[13]$", String.raw`regexp:\d+$`].map(behindColon),
  cookie: ["cookie-name:sid", "cookie-value:dark", "set-cookie-name:cart", "cookie-domain:shop"].map(
    behindColon,
  ),
};

/** A keystroke in the filter until the result is painted, in milliseconds. */
export async function filtering(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, ROWS);
  const usual = await panel.evaluate(typeAll, USUAL);
  const others: Measurement[] = [];
  for (const [kind, queries] of Object.entries(OTHERS)) {
    const times = await panel.evaluate(typeAll, queries);
    const ratio = Math.round((percentile(times, 0.5) / percentile(usual, 0.5)) * 100) / 100;
    others.push(figure(`filter keystroke of a ${kind}, to a usual one, p50`, ratio, "times"));
  }
  await bench.close();
  const p95 = Math.round(percentile(usual, 0.95) * 10) / 10;
  return [
    { name: `filter keystroke at ${ROWS} rows, p95`, value: p95, unit: "ms", limit: 50, holds: p95 < 50 },
    ...others,
  ];
}

/** Runs in the panel. Milliseconds of each keystroke. */
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

import type { Page } from "@playwright/test";
import { figure, type Measurement, ratio } from "../../src/workshop/measurement.ts";
import { openBareList } from "./bare-list.ts";
import { inFront, median, openBrowser, percentile } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ROWS = 100_000;
const FRAMES = 400;
const RUNS = 9;

/** Scrolling from top to bottom: the main thread's work of each frame, against that of a list and nothing else. */
export async function scrolling(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, ROWS);
  const bare = await openBareList(bench, ROWS);
  const ours: (readonly number[])[] = [];
  const theirs: (readonly number[])[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await scrolled(panel));
    theirs.push(await scrolled(bare));
  }
  await bench.close();
  return [
    ...against("longest frame", ours, theirs, (frames) => Math.max(...frames)),
    ...against("p99 of a frame", ours, theirs, (frames) => percentile(frames, 0.99)),
  ];
}

/** Medians over the runs. */
function against(
  what: string,
  ours: readonly (readonly number[])[],
  theirs: readonly (readonly number[])[],
  figureOf: (frames: readonly number[]) => number,
): readonly Measurement[] {
  const mine = median(ours.map(figureOf));
  const bare = median(theirs.map(figureOf));
  const name = `scrolling ${ROWS} rows: ${what}`;
  return [
    ratio(`${name} / a bare list's`, mine, bare, 1.25),
    figure("- ours", Math.round(mine * 10) / 10, "ms"),
    figure("- a bare list's", Math.round(bare * 10) / 10, "ms"),
  ];
}

function scrolled(page: Page): Promise<readonly number[]> {
  return inFront(page, scroll, FRAMES);
}

/** Moves the list one step a frame, and times from the move until the frame is handed on. */
async function scroll(frames: number): Promise<number[]> {
  const list = document.querySelector(".list");
  if (!list) throw new Error("no list");
  const step = list.scrollHeight / frames;
  const handedOn = () =>
    new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(null);
    });
  const times: number[] = [];
  list.scrollTop = 0;
  for (let i = 0; i < frames; i++) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    list.scrollTop = i * step;
    // The scroll event, the new rows and their layout happen before the next frame is handed on.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const frame = performance.now();
    await handedOn();
    times.push(performance.now() - frame + Math.min(0, start));
  }
  return times;
}

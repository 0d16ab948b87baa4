import { atMost, type Measurement } from "../../src/workshop/measurement.ts";
import { median, openBrowser, percentile } from "./browser.ts";
import { openPanelPage } from "./panel-page.ts";

const ROWS = 100_000;
const FRAMES = 400;
const RUNS = 5;

/** Scrolling from top to bottom: the main thread's work of each frame, in milliseconds. */
export async function scrolling(): Promise<readonly Measurement[]> {
  const bench = await openBrowser();
  const panel = await openPanelPage(bench, ROWS);
  const runs: number[][] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await panel.evaluate(scroll, FRAMES));
  await bench.close();
  const worst = Math.round(median(runs.map((frames) => Math.max(...frames))) * 10) / 10;
  const p99 = Math.round(median(runs.map((frames) => percentile(frames, 0.99))) * 10) / 10;
  return [
    atMost(`scrolling ${ROWS} rows: longest frame of the median run`, worst, "ms", 16.7),
    atMost(`scrolling ${ROWS} rows: p99 of a frame`, p99, "ms", 33),
  ];
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

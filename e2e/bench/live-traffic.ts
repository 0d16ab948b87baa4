import type { CDPSession, Frame, Page } from "@playwright/test";
import { figure, type Measurement, ratio } from "../../src/workshop/measurement.ts";
import { until } from "../browsers/poll.ts";
import { median, openBrowser } from "./browser.ts";
import { startResourceServer } from "./resource-server.ts";

const REQUESTS = 2_000;
const RUNS = 5;

/** Main-thread time to take in live requests: ours against the Network panel's, run in turn. */
export async function liveTraffic(): Promise<readonly Measurement[]> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    theirs.push(await networkPanel());
    ours.push(await ourPanel());
  }
  return [
    ratio(
      `${REQUESTS} live requests: our main thread / the Network panel's`,
      median(ours),
      median(theirs),
      0.5,
    ),
    figure(`${REQUESTS} live requests: our main thread`, Math.round(median(ours)), "ms"),
    figure(`${REQUESTS} live requests: the Network panel's main thread`, Math.round(median(theirs)), "ms"),
  ];
}

async function networkPanel(): Promise<number> {
  const server = await startResourceServer(0);
  const bench = await openBrowser(null);
  await bench.page.goto(server.page());
  const devtools = await bench.openDevtools();
  await devtools.getByRole("tab", { name: "Network", exact: true }).click();
  await devtools
    .getByText("Recording network activity")
    .or(devtools.locator(".network-log-grid"))
    .first()
    .waitFor();
  const session = await bench.context.newCDPSession(devtools);
  const time = await taskTime(session, async () => {
    await makeRequests(bench.page);
    await until("the Network panel to have all", () => summaryCounts(devtools));
  });
  await bench.close();
  await server.close();
  return time;
}

/** The status bar of the Network panel says "2000 requests". */
async function summaryCounts(devtools: Page): Promise<boolean> {
  const text = await devtools.locator(".network-summary-bar").first().textContent();
  return Number(/([\d,]+)\s+requests/.exec(text ?? "")?.[1]?.replace(/,/g, "")) >= REQUESTS;
}

async function ourPanel(): Promise<number> {
  const server = await startResourceServer(0);
  const bench = await openBrowser();
  await bench.page.goto(server.page());
  const devtools = await bench.openDevtools();
  await devtools.getByRole("tab", { name: "Status Lens", exact: true }).click();
  const frame: Frame = await until("our panel", () =>
    devtools.frames().find((f) => f.url().endsWith("/panel/panel.html")),
  );
  await until("the empty panel", () =>
    frame.evaluate(() => document.querySelector("#app")?.childElementCount),
  );
  const session = await bench.context.newCDPSession(frame);
  const time = await taskTime(session, async () => {
    await makeRequests(bench.page);
    await until("our panel to have all", () =>
      frame.evaluate(
        (n) => Number(document.querySelector('[role="grid"]')?.getAttribute("aria-rowcount")) > n,
        REQUESTS,
      ),
    );
  });
  await bench.close();
  await server.close();
  return time;
}

async function makeRequests(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    for (let i = 0; i < count; i += 20) {
      await Promise.all(Array.from({ length: 20 }, (_, k) => fetch(`/api/${i + k}`).then((r) => r.text())));
    }
  }, REQUESTS);
}

/** Milliseconds that the main thread behind the session was busy while `work` ran. */
async function taskTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send("Performance.enable");
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find((m) => m.name === "TaskDuration")?.value ?? 0) * 1_000;
  };
  const before = await read();
  await work();
  return (await read()) - before;
}

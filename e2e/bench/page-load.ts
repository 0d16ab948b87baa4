import { rmSync } from "node:fs";
import { atMost, figure, type Measurement } from "../../src/workshop/measurement.ts";
import { type Bench, median, openBrowser } from "./browser.ts";
import { emptyExtension } from "./empty-extension.ts";
import { type ResourceServer, startResourceServer } from "./resource-server.ts";

const RUNS = 5;
const PAIRS = 12;

/**
 * How far the server is, in milliseconds until it answers: one in the neighbourhood. On the machine itself,
 * where nothing waits, a load measures how many processes share its cores; it is printed without a limit.
 */
const DISTANCE = 20;

/** What the extension costs a page of 200 resources, as ratios of paired runs. */
export async function pageLoad(): Promise<readonly Measurement[]> {
  const away = await startResourceServer(200, DISTANCE);
  const here = await startResourceServer(200);
  const empty = emptyExtension();
  const none = () => openBrowser(null);
  const installed = () => openBrowser();
  const onEmpty = () => onPanel(empty);
  const onOurs = () => onPanel();
  const measurements = [
    line("page of 200 resources: installed, DevTools closed / not installed", 1.02, {
      away: await ratio(away, none, installed),
      here: await ratio(here, none, installed),
    }),
    line("page of 200 resources: DevTools on our panel / on an empty one", 1.1, {
      away: await ratio(away, onEmpty, onOurs),
      here: await ratio(here, onEmpty, onOurs),
    }),
  ];
  rmSync(empty, { recursive: true });
  await Promise.all([away.close(), here.close()]);
  return measurements.flat();
}

function line(
  name: string,
  limit: number,
  { away, here }: { readonly away: number; readonly here: number },
): readonly Measurement[] {
  return [
    atMost(`${name}, server ${DISTANCE} ms away`, away, "×", limit),
    figure("- server on this machine", here, "×"),
  ];
}

/** A browser with DevTools standing on the extension's panel. */
async function onPanel(extension?: string): Promise<Bench> {
  const bench = await openBrowser(extension);
  const devtools = await bench.openDevtools();
  await devtools.getByRole("tab", { name: "Status Lens", exact: true }).click();
  return bench;
}

/**
 * Median over all pairs of loads: with / without. Two browsers differ by a hundredth without any cause,
 * so there are several of each.
 */
async function ratio(
  server: ResourceServer,
  without: () => Promise<Bench>,
  withIt: () => Promise<Bench>,
): Promise<number> {
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const [a, b] = await Promise.all([without(), withIt()]);
    // The first load of a browser starts what the others find running.
    await loadTime(a, server);
    await loadTime(b, server);
    for (let pair = 0; pair < PAIRS; pair++) {
      // Each goes first in every other pair: what one leaves behind in the machine, both do.
      const first = await loadTime(pair % 2 ? a : b, server);
      const second = await loadTime(pair % 2 ? b : a, server);
      ratios.push(pair % 2 ? second / first : first / second);
    }
    await Promise.all([a.close(), b.close()]);
  }
  return Math.round(median(ratios) * 1_000) / 1_000;
}

async function loadTime({ page }: Bench, server: ResourceServer): Promise<number> {
  await page.goto(server.page(), { waitUntil: "load" });
  return page.evaluate(() => performance.getEntriesByType("navigation")[0]?.duration ?? 0);
}

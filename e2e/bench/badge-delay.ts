import { atMost, figure, type Measurement } from "../../src/workshop/measurement.ts";
import type { Lens, Tab } from "../browsers/driver.ts";
import { type Kind, launch } from "../browsers/launch.ts";
import { until } from "../browsers/poll.ts";
import { type DemoServer, startDemoServer } from "../server/demo-server.ts";
import { median } from "./browser.ts";

const KINDS: readonly Kind[] = ["chromium", "firefox"];
const ROUNDS = 15;
/** Of the hostile page: as many hops as browsers follow, and nearly as many bytes of fields as they take in each. */
const HEAVY = "hops=18&bytes=240000";

/**
 * How much later a badge comes because another tab is loading a hostile page: from the end of a small page's
 * load to its badge, in milliseconds, beside the hostile tab and alone, in turn.
 */
export async function badgeDelay(): Promise<readonly Measurement[]> {
  const lines: Measurement[] = [];
  for (const kind of KINDS) {
    const server = await startDemoServer();
    const lens = await launch(kind);
    const ordinary = await lens.openTab();
    const alone: number[] = [];
    const beside: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      alone.push(await timeToBadge(ordinary, server, `alone-${round}`));
      beside.push(await besideHostile(lens, ordinary, server, round));
    }
    await lens.close();
    await server.close();
    const more = Math.round(median(beside) - median(alone));
    lines.push(
      atMost(`${kind}: a badge beside a hostile page, later than alone`, more, "ms", 100),
      figure(`${kind}: a badge alone`, Math.round(median(alone)), "ms"),
    );
  }
  return lines;
}

/** The hostile page is on its way when the small one begins. */
async function besideHostile(lens: Lens, tab: Tab, server: DemoServer, round: number): Promise<number> {
  const hits = server.hits.length;
  const loading = lens.page.goto(`${server.origin}/document/heavy?${HEAVY}&status=502&round=${round}`);
  await until("the hostile page to begin", () => server.hits.length > hits);
  const time = await timeToBadge(tab, server, `beside-${round}`);
  await loading;
  return time;
}

async function timeToBadge(tab: Tab, server: DemoServer, name: string): Promise<number> {
  await tab.goto(`${server.origin}/page/404?${name}`);
  const loaded = performance.now();
  await until("the badge", async () => (await tab.badge()).text === "404");
  const time = performance.now() - loaded;
  await tab.goto(`${server.origin}/page/200?${name}`);
  await until("no badge", async () => (await tab.badge()).text === "");
  return time;
}

import type { Measurement } from "../../src/workshop/measurement.ts";

// Read when Playwright is loaded: DevTools becomes a page.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";

type Part = () => readonly Measurement[] | Promise<readonly Measurement[]>;

/** By the names of their files, in the order in which they run. */
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  "script-size": async () => (await import("./script-size.ts")).scriptSize,
  scrolling: async () => (await import("./scrolling.ts")).scrolling,
  filtering: async () => (await import("./filtering.ts")).filtering,
  "live-traffic": async () => (await import("./live-traffic.ts")).liveTraffic,
  "har-open": async () => (await import("./har-open.ts")).harOpening,
  memory: async () => (await import("./memory.ts")).memory,
  "first-row": async () => (await import("./first-row.ts")).firstRow,
  "page-load": async () => (await import("./page-load.ts")).pageLoad,
};

/**
 * The panel in a real Chromium against its budget, all of it or one part; needs `npm run build` first.
 * Throws an Error that names the parts where there is none by that name.
 */
export async function panelBench(part?: string): Promise<readonly Measurement[]> {
  if (part !== undefined && !Object.hasOwn(PARTS, part)) {
    throw new Error(
      `no such part of the panel's benchmark: ${part}; there are: ${Object.keys(PARTS).join(", ")}`,
    );
  }
  const measured: Measurement[] = [];
  for (const [name, load] of Object.entries(PARTS)) {
    if (part === undefined || part === name) measured.push(...(await (await load())()));
  }
  return measured;
}

import { parseArgs } from "node:util";
import { table } from "../../src/cli/table.ts";
import { chainsBench } from "../../src/workshop/bench-chains.ts";
import { diagnoseBench } from "../../src/workshop/bench-diagnose.ts";
import { lastGoodBench } from "../../src/workshop/bench-last-good.ts";
import { lookupBench } from "../../src/workshop/bench-lookup.ts";
import type { Measurement } from "../../src/workshop/measurement.ts";

type Bench = (folder?: string, part?: string) => readonly Measurement[] | Promise<readonly Measurement[]>;

/** One file a benchmark. */
const BENCHES: Readonly<Record<string, Bench>> = {
  chains: chainsBench,
  diagnose: diagnoseBench,
  "last-good": lastGoodBench,
  lookup: lookupBench,
  // These need a browser.
  badges: async () => (await import("./badge-delay.ts")).badgeDelay(),
  panel: async (_, part) => (await import("./panel.ts")).panelBench(part),
};

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
// What is no name but a path is the folder of cases: `bench -- diagnose ../cases`.
const folder = positionals.find((word) => word.includes("/"));
const words = positionals.filter((word) => word !== folder);
const names = words.length > 0 ? words : Object.keys(BENCHES);
for (const asked of names) {
  // One part of the panel's: `bench -- panel:first-row`.
  const [name = "", part] = asked.split(":");
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) {
    process.stderr.write(`no such benchmark: ${name}; there are: ${Object.keys(BENCHES).join(", ")}\n`);
    process.exitCode = 2;
    continue;
  }
  const measured = await bench(folder, part);
  if (measured.some((m) => !m.holds)) process.exitCode = 1;
  process.stdout.write(
    values.json ? `${JSON.stringify({ lines: measured }, null, 1)}\n` : `${table(measured.map(line))}\n`,
  );
}

/** A figure alone has no limit. */
function line(m: Measurement): string[] {
  const value = `${m.value} ${m.unit}`;
  if (!Number.isFinite(m.limit)) return [m.name, value, "", ""];
  return [m.name, value, `${m.atLeast ? "≥" : "≤"} ${m.limit}`, m.holds ? "holds" : "FAILS"];
}

import { hostileTraffic } from "./hostile-traffic.ts";

/** Entries for each report, so that a long run says how far it is. */
const STRETCH = 50_000;

// `npm run -s hostile -- 1000000 [seed]`: ends with 1 where anything went wrong.
const [count = "100000", seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
const wanted = Number(count);
const first = Number(seed);
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(first)) {
  process.stderr.write("usage: npm run -s hostile -- [ENTRIES] [SEED]\n");
  process.exit(2);
}
let entries = 0;
let exchanges = 0;
let faults = 0;
for (let stretch = 0; entries < wanted; stretch++) {
  const run = hostileTraffic(Math.min(STRETCH, wanted - entries), first + stretch);
  entries += run.entries;
  exchanges += run.exchanges;
  faults += run.faults.length;
  for (const { step, what, text } of run.faults)
    process.stdout.write(`seed ${run.seed}: ${step}: ${what}\n  ${JSON.stringify(text.slice(0, 2_000))}\n`);
  process.stdout.write(`${entries} entries, ${exchanges} exchanges, ${faults} faults (seed ${run.seed})\n`);
}
process.exitCode = faults > 0 ? 1 : 0;

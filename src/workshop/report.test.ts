import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { hopChange } from "../http/hop-change.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { toReport } from "../telling/report.ts";
import { type CorpusCase, readCorpus, readSet } from "./corpus.ts";

const engine = createEngine(knowledge);

/** The case as its reader gets it back, after it was copied and written into a folder. */
function reported({ exchange, surroundings: { chain, preflight } }: CorpusCase): CorpusCase | undefined {
  const text = toReport(
    {
      exchange,
      diagnosis: engine.diagnose(exchange),
      change: hopChange(exchange, null),
      chain: chain.length > 0 ? { id: "chain", hops: [...chain, exchange] } : null,
    },
    preflight,
  );
  const folder = mkdtempSync(path.join(tmpdir(), "status-lens-report-"));
  try {
    writeFileSync(path.join(folder, "case.json"), text);
    return readCorpus(folder)[0];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const causesOf = ({ exchange, surroundings }: CorpusCase) =>
  engine.diagnose(exchange, surroundings).causes.map(({ id, certainty }) => `${id} ${certainty}`);

// What people reported: with a chain, with a preflight, failed without a response, and plain.
it("a case that was copied as a report is explained as it was in the panel", () => {
  const cases = readSet("wild");
  const told = cases.map((kept) => ({ id: kept.id, causes: causesOf(kept) }));
  const again = cases.map((kept) => {
    const read = reported(kept);
    return { id: kept.id, causes: read ? causesOf(read) : null };
  });
  expect(again).toEqual(told);
});

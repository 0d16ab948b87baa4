import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { keptSets, RECORDED, readSet, withoutChromiumFields } from "./corpus.ts";
import { type Accuracy, measure } from "./measure.ts";

/** Figures may rise; one that falls is a regression unless keep-cases.ts records it on purpose. */
const recorded = JSON.parse(readFileSync(RECORDED, "utf8"));
const engine = createEngine(knowledge);

const SHARES = ["family1", "top1", "top3", "responder"] as const;

/** Whoever mends a fall of these learns its figures alone: what was learned from a case proves nothing there. */
const KEPT_APART = "checked";

function check(set: string, now: Accuracy, least: Accuracy): void {
  const told = set === KEPT_APART ? [] : now.misses;
  const names = told.map((m) => `${m.id}: ${m.kind}: expected ${m.expected}, said ${m.said}`).join("\n");
  expect(now.cases).toBe(least.cases);
  for (const share of SHARES)
    expect(now[share], `${share} fell:\n${names}`).toBeGreaterThanOrEqual(least[share]);
  expect(now.falseAlarm, "false alarms").toBeLessThanOrEqual(least.falseAlarm);
  expect(now.wrongCertain, `certain and false:\n${names}`).toBe(0);
}

describe.each(keptSets())("real faults with known causes: %s", (set) => {
  it("are explained as well as they were, with all that Chromium tells", () => {
    check(set, measure(readSet(set), engine), recorded[set].chromium);
  });

  it("are explained as well as they were without Chromium's own fields", () => {
    check(set, measure(readSet(set, withoutChromiumFields), engine), recorded[set].withoutChromiumFields);
  });
});

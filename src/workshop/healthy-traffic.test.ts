import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { Recording } from "../diagnosis/recording.ts";
import { readHarText } from "../http/har.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readExample } from "../knowledge/writing/example-case.ts";
import { readKept } from "./corpus.ts";
import { HEALTHY, HEALTHY_ENDS } from "./healthy-traffic.test-data.ts";

// Of healthy traffic nothing is to be said: no cause, no warning, no error. Notes tell how it works, and may stand.

const engine = createEngine(knowledge);

/** What would alarm a reader. */
function alarms({ causes, findings }: Diagnosis): readonly string[] {
  return [
    ...causes.map(({ id, certainty }) => `${certainty}: ${id}`),
    ...findings.filter(({ level }) => level !== "note").map(({ id, level }) => `${level}: ${id}`),
  ];
}

describe("traffic of the commonest kinds", () => {
  it.each(Object.entries({ ...HEALTHY, ...HEALTHY_ENDS }))("%s", (_, raw) => {
    const { exchange, surroundings } = readExample(raw);
    expect(alarms(engine.diagnose(exchange, surroundings))).toEqual([]);
  });
});

it("kept cases of which it is known that nothing was wrong", () => {
  const healthy = readKept().filter(({ truth }) => truth.mechanism === "no-fault");
  expect(healthy.length).toBeGreaterThan(10);
  const alarmed = healthy.map(({ id, exchange, surroundings }) => ({
    id,
    says: engine.diagnose(exchange, surroundings).causes.map((cause) => cause.id),
  }));
  expect(alarmed.filter(({ says }) => says.length > 0)).toEqual([]);
});

/** What is wrong in them all the same. */
const TRUE_ALARMS: Readonly<Record<string, string>> = { "zap-1.har": "warning: secret-in-url" };

describe("what tools recorded", () => {
  const folder = new URL("../../e2e/hars/saved/", import.meta.url);
  it.each(readdirSync(folder))("%s", (file) => {
    const { exchanges } = readHarText(readFileSync(new URL(file, folder), "utf8"));
    const recording = new Recording(exchanges);
    for (const exchange of exchanges) {
      const status = exchange.response?.status ?? 0;
      if (status < 200 || status >= 400) continue;
      const said = alarms(engine.diagnose(exchange, recording.around(exchange)));
      expect(said.filter((alarm) => alarm !== TRUE_ALARMS[file])).toEqual([]);
    }
  });
});

import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readKept, withoutChromiumFields } from "./corpus.ts";
import { checkQuotations } from "./quotations.ts";

const engine = createEngine(knowledge);

describe.each([
  ["as Chromium tells them", undefined],
  ["without what only Chromium tells", withoutChromiumFields],
])("what is quoted of the kept cases, %s", (_, blur) => {
  const { quotations, misquoted, unmarked } = checkQuotations(readKept(blur), engine);

  it("stands in its place word for word, with secrets and without", () => {
    expect(misquoted).toEqual([]);
  });

  it("is marked in the raw messages", () => {
    expect(unmarked).toEqual([]);
  });

  it("is much", () => {
    expect(quotations).toBeGreaterThan(2_000);
  });
});

import { describe, expect, it } from "vitest";
import { differencesOf } from "../comparison/differences.ts";
import { createEngine } from "../diagnosis/engine.ts";
import type { Exchange } from "../http/exchange.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readKept } from "./corpus.ts";
import { CANARY } from "./corpus-changes.ts";
import { type Pair, pairsOf } from "./corpus-pairs.ts";

const engine = createEngine(knowledge);
const authorOf = (exchange: Exchange) => engine.diagnose(exchange).author;
const told = ({ good, failing }: Pair) =>
  differencesOf(good, failing, { authors: { before: authorOf(good), after: authorOf(failing) } });

describe("a good and a failing exchange of one endpoint", () => {
  const pairs = pairsOf(readKept()).map((pair) => ({ pair, differences: told(pair) }));

  it("have the true difference among the first three in 95 of 100 pairs", () => {
    const missed = pairs.filter(({ pair, differences }) => !differences.slice(0, 3).some(pair.isTrue));
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    expect(missed.length / pairs.length, missed.map(({ pair }) => pair.id).join("\n")).toBeLessThanOrEqual(
      0.05,
    );
  });

  it("show no secret", () => {
    const leaks = pairs.filter(({ differences }) => JSON.stringify(differences).includes(CANARY));
    expect(leaks.map(({ pair }) => pair.id)).toEqual([]);
  });
});

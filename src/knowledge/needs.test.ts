import { describe, expect, it } from "vitest";
import type { Surroundings } from "../diagnosis/case.ts";
import type { Condition } from "../diagnosis/condition/condition.ts";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import { createEngine } from "../diagnosis/engine.ts";
import type { Knowledge } from "../diagnosis/knowledge.ts";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttpChain } from "../http/raw-http.ts";
import { causeExamples, checkExamples, responderExamples, statusExamples } from "./examples.ts";
import { knowledge } from "./knowledge.ts";

/** Every raw exchange in the examples. */
function rawIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(rawIn) : [];
}

function read(raw: string): readonly [Exchange, Surroundings] {
  const hops = readRawHttpChain(raw);
  const exchange = hops.at(-1);
  if (!exchange) throw new Error("an example without an exchange");
  const earlier = hops.slice(0, -1);
  const preflight = earlier.find((hop) => hop.type === "preflight") ?? null;
  return [
    exchange,
    { chain: earlier.filter((hop) => hop !== preflight), preflight, pageUrl: null, recent: [] },
  ];
}

/** The same knowledge whose conditions do not say what they need, so that all of them are run. */
function withoutNeeds({ responders, causes, statuses, checks, ...rest }: Knowledge): Knowledge {
  const bare = <Rule extends { readonly when: Condition }>(rule: Rule): Rule => ({
    ...rule,
    when: (c: Parameters<Condition>[0]) => rule.when(c),
  });
  return {
    ...rest,
    responders: responders.map((r) => ({ ...r, signs: r.signs.map(bare), causes: r.causes.map(bare) })),
    causes: causes.map((group) => ({ ...group, causes: group.causes.map(bare) })),
    statuses: statuses.map((status) => ({ ...status, causes: status.causes.map(bare) })),
    checks: checks.map(bare),
  };
}

describe("what conditions need", () => {
  it("is needed: leaving out what a case does not show changes no diagnosis", () => {
    const quick = createEngine(knowledge);
    const thorough = createEngine(withoutNeeds(knowledge));
    const examples = [...new Set(rawIn([causeExamples, checkExamples, responderExamples, statusExamples]))];
    expect(examples.length).toBeGreaterThan(1_000);
    for (const raw of examples) {
      const [exchange, surroundings] = read(raw);
      // A status carries its causes along, whose conditions are not the same functions.
      const said = ({ status, ...diagnosis }: Diagnosis) => ({ code: status?.code, ...diagnosis });
      expect(said(quick.diagnose(exchange, surroundings)), raw).toEqual(
        said(thorough.diagnose(exchange, surroundings)),
      );
    }
  });
});

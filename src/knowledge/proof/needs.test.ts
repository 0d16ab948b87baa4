import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import type { Condition } from "../../diagnosis/condition/condition.ts";
import type { Diagnosis } from "../../diagnosis/diagnosis.ts";
import { createEngine } from "../../diagnosis/engine.ts";
import type { Knowledge } from "../../diagnosis/knowledge.ts";
import { knowledge } from "../knowledge.ts";
import { readExample } from "../writing/example-case.ts";
import { claims } from "./claims.ts";

/** The same knowledge whose conditions do not say what they need, so that all of them are run. */
function withoutNeeds({ responders, manners, causes, statuses, checks, ...rest }: Knowledge): Knowledge {
  const bare = <Rule extends { readonly when: Condition }>(rule: Rule): Rule => ({
    ...rule,
    when: (c: Parameters<Condition>[0]) => rule.when(c),
  });
  return {
    ...rest,
    responders: responders.map((r) => ({ ...r, signs: r.signs.map(bare), causes: r.causes.map(bare) })),
    manners: manners.map((m) => ({ ...m, causes: m.causes.map(bare) })),
    causes: causes.map((group) => ({ ...group, causes: group.causes.map(bare) })),
    statuses: statuses.map((status) => ({ ...status, causes: status.causes.map(bare) })),
    checks: checks.map(bare),
  };
}

/** Examples a test: all in one took longer than a hang may on a laden machine. */
const PART = 1_000;

const examples = [...new Set(claims().flatMap(({ examples: { fires, silent } }) => [...fires, ...silent]))];
const parts = Array.from({ length: Math.ceil(examples.length / PART) }, (_, at) => at * PART);

describe("what conditions need is needed: leaving out what a case does not show changes no diagnosis", () => {
  const quick = createEngine(knowledge);
  const thorough = createEngine(withoutNeeds(knowledge));

  it("has examples", () => {
    expect(examples.length).toBeGreaterThan(PART);
  });

  it.each(parts)("of the examples from %i on", (from) => {
    for (const raw of examples.slice(from, from + PART)) {
      const { exchange, surroundings } = readExample(raw);
      // A status carries its causes along, whose conditions are not the same functions.
      const said = ({ status, ...diagnosis }: Diagnosis) => ({ code: status?.code, ...diagnosis });
      const found = said(quick.diagnose(exchange, surroundings));
      const all = said(thorough.diagnose(exchange, surroundings));
      // Thousands are compared, and hardly ever one to be printed.
      if (!isDeepStrictEqual(found, all)) expect(found, raw).toEqual(all);
    }
  });
});

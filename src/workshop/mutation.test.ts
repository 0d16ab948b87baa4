import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claims } from "../knowledge/proof/claims.ts";
import { noticesBrokenRule, stands, unseenParts } from "./mutation.ts";

const SAMPLE = 40;
const seed = Date.now() % 2 ** 31;
const all = [...claims()];
const [sample = []] = fc.sample(fc.shuffledSubarray(all, { minLength: SAMPLE, maxLength: SAMPLE }), {
  seed,
  numRuns: 1,
});

describe(`a rule that can no longer hold is noticed by its examples (seed ${seed})`, () => {
  it.each(sample.map((claim) => [claim.id, claim] as const))("%s", (_, claim) => {
    expect(stands(claim)).toBe(true);
    expect(noticesBrokenRule(claim)).toBe(true);
  });
});

it("a claim whose examples all show one alternative leaves the others unseen", () => {
  const claim = all.find(({ id }) => id === "responders/kong/signs/passed-through");
  if (!claim) throw new Error("the claim is gone");
  const [first] = claim.examples.fires;
  const { parts, unseen } = unseenParts({ ...claim, examples: { ...claim.examples, fires: [first] } });
  expect(parts).toBe(3);
  expect(unseen).toHaveLength(2);
});

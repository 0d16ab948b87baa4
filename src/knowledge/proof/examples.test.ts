import { describe, expect, it } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
import { knowledge } from "../knowledge.ts";
import { type Claim, claims, faultsOf } from "./claims.ts";

const engine = createEngine(knowledge);
const byOwner = new Map<string, Claim[]>();
for (const claim of claims()) {
  const owner = claim.id.slice(0, claim.id.lastIndexOf("/"));
  byOwner.set(owner, [...(byOwner.get(owner) ?? []), claim]);
}

describe.each([...byOwner])("%s", (_, ofOwner) => {
  it.each(ofOwner.map((claim) => [claim.id.slice(claim.id.lastIndexOf("/") + 1), claim] as const))(
    "%s is found in its examples, and not in the silent ones",
    (_, claim) => {
      expect(faultsOf(claim, engine).join("\n\n")).toBe("");
    },
  );
});

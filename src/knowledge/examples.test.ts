import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "./knowledge.ts";
import { claims, faultsOf } from "./proof.ts";

const engine = createEngine(knowledge);
const byOwner = Map.groupBy(claims(), ({ id }) => id.slice(0, id.lastIndexOf("/")));

describe.each([...byOwner])("%s", (_, ofOwner) => {
  it.each(ofOwner.map((claim) => [claim.id.slice(claim.id.lastIndexOf("/") + 1), claim] as const))(
    "%s is found in its examples, and not in the silent ones",
    (_, claim) => {
      expect(faultsOf(claim, engine).join("\n\n")).toBe("");
    },
  );
});

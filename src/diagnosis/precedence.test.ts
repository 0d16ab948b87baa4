import { describe, expect, it } from "vitest";
import { inPrecedence } from "./precedence.ts";

function order(over: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return inPrecedence(Object.entries(over).map(([id, over]) => ({ id, over, causes: [] }))).map(
    ({ id }) => id,
  );
}

describe("groups of causes", () => {
  it("keep their order where nothing is said", () => {
    expect(order({ a: [], b: [], c: [] })).toEqual(["a", "b", "c"]);
  });

  it("go before those that they are over, step by step", () => {
    expect(order({ a: [], b: ["a"], c: ["b"], d: [] })).toEqual(["c", "b", "a", "d"]);
  });

  it("may not be over each other, nor over what is not there", () => {
    expect(() => order({ a: ["b"], b: ["a"] })).toThrow("over each other: a, b, a");
    expect(() => order({ a: ["auht"] })).toThrow("a is over auht, which is no group of causes");
  });
});

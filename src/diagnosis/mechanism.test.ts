import { expect, it } from "vitest";
import { sourcesFor } from "./mechanism.ts";
import { ANY_SYSTEM } from "./per-system.ts";
import { rfc } from "./source.ts";

const standard = rfc(9110, "15");
const one = { title: "One: limits", url: "https://one.example/limits", system: "one" };
const two = { title: "Two: limits", url: "https://two.example/limits", system: "two" };

it("sends nobody to the manual of a system that did not answer", () => {
  const all = [standard, one, two];
  expect(sourcesFor(all, { systems: new Set(["two"]), isKnown: true })).toEqual([standard, two]);
  expect(sourcesFor(all, { systems: new Set(["three"]), isKnown: true })).toEqual([standard]);
});

it("has every manual where nobody knows who answered, and where no other source is left", () => {
  expect(sourcesFor([standard, one, two], ANY_SYSTEM)).toEqual([standard, one, two]);
  expect(sourcesFor([one], { systems: new Set(["two"]), isKnown: true })).toEqual([one]);
});

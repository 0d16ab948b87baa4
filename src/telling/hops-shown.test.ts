import fc from "fast-check";
import { expect, it } from "vitest";
import { hopsShown } from "./hops-shown.ts";

it("a chain that a browser makes is shown whole", () => {
  expect(hopsShown(21, 0)).toHaveLength(21);
  expect(hopsShown(40, 39)).toHaveLength(40);
});

it("of a longer one the ends and the neighbours, and more on demand", () => {
  expect(hopsShown(8_000, 4_000, 2)).toEqual([0, 1, 3_998, 3_999, 4_000, 4_001, 4_002, 7_998, 7_999]);
  expect(hopsShown(8_000, 0, 2)).toEqual([0, 1, 2, 7_998, 7_999]);
  expect(hopsShown(8_000, 0, 8_000)).toHaveLength(8_000);
});

it("never more than four margins and the current one, each once and in order", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 41, max: 9_000 }),
      fc.nat(9_000),
      fc.integer({ min: 1, max: 60 }),
      (n, at, margin) => {
        const shown = hopsShown(n, at % n, margin);
        expect(shown.length).toBeLessThanOrEqual(4 * margin + 1);
        expect(shown).toContain(at % n);
        expect(shown.every((hop, i) => hop < n && hop > (shown[i - 1] ?? -1))).toBe(true);
      },
    ),
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROW_HEIGHT, rowWindow, slotsFor } from "./row-window.ts";

const views = fc.record({
  scrollTop: fc.double({ min: 0, max: 3_000_000, noNaN: true }),
  height: fc.double({ min: 0, max: 4_000, noNaN: true }),
});

describe("the window of rows", () => {
  it("covers the view", () => {
    fc.assert(
      fc.property(views, ({ scrollTop, height }) => {
        const { from, to } = rowWindow(scrollTop, height);
        expect(from * ROW_HEIGHT).toBeLessThanOrEqual(scrollTop);
        expect(to * ROW_HEIGHT).toBeGreaterThanOrEqual(scrollTop + height);
      }),
    );
  });

  it("has a row of the page for each of its rows", () => {
    fc.assert(
      fc.property(views, ({ scrollTop, height }) => {
        const { from, to } = rowWindow(scrollTop, height);
        expect(to - from).toBeLessThanOrEqual(slotsFor(height));
      }),
    );
  });
});

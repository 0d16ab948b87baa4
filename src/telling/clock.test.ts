import { describe, expect, it } from "vitest";
import { clockOf } from "./clock.ts";

const HOUR = 3_600_000;
const noon = new Date(2026, 10, 28, 12, 0, 0).getTime();

describe("the time for a log", () => {
  it("is the reader's, with the distance from UTC", () =>
    expect(clockOf(noon, noon + HOUR / 60)).toMatch(/^12:00:00 UTC([+-][\d:]+)?$/));

  it("has its date where it is not of today", () => {
    expect(clockOf(noon, noon + 24 * HOUR)).toMatch(/^2026-11-28 12:00:00 UTC/);
    expect(clockOf(noon, noon - 24 * HOUR)).toMatch(/^2026-11-28 12:00:00 UTC/);
  });

  it("has it too where UTC has another day, or the reader", () => {
    const midnight = Date.UTC(2026, 10, 28);
    expect(clockOf(midnight - 1, midnight)).toMatch(/^2026-11-2[78] /);
    const ours = new Date(2026, 10, 28).getTime();
    expect(clockOf(ours - 1, ours)).toMatch(/^2026-11-27 23:59:59 /);
  });

  it("is none for what no clock shows", () => expect(clockOf(Number.MAX_VALUE)).toBe("?"));
});

import { expect, it } from "vitest";
import { hostileTraffic, STEP_LIMIT_BESIDE_OTHERS } from "./hostile-traffic.ts";

// One of two files with half of the entries each: they run at the same time.
it("50,000 hostile entries: no exception, nothing lost, nothing slow", () => {
  const { entries, exchanges, faults } = hostileTraffic(50_000, 1, STEP_LIMIT_BESIDE_OTHERS);
  expect(faults).toEqual([]);
  expect(entries).toBe(50_000);
  // Most of them mean something: else nothing would have been tried.
  expect(exchanges).toBeGreaterThan(40_000);
}, 1_200_000);

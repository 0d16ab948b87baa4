import { expect, it } from "vitest";
import { readHttpDate } from "./http-date.ts";

it("reads the three forms of RFC 9110, 5.6.7, as the same moment", () => {
  const moment = Date.UTC(1994, 10, 6, 8, 49, 37);
  expect(readHttpDate("Sun, 06 Nov 1994 08:49:37 GMT")).toBe(moment);
  expect(readHttpDate("Sunday, 06-Nov-94 08:49:37 GMT")).toBe(moment);
  expect(readHttpDate("Sun Nov  6 08:49:37 1994")).toBe(moment);
});

it("reads nothing else, though an engine's own parser would", () => {
  for (const value of ["-1", "1.5", "0", "2026-01-01T00:00:00Z", "6 Nov 1994 08:49:37 GMT", ""])
    expect(readHttpDate(value), value).toBeNull();
});

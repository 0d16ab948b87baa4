import { expect, it } from "vitest";
import { entries } from "../knowledge/lookup/entries.ts";
import { closeEntry } from "./close-entry.ts";

const of = (code: number | "unreadable" | null) => closeEntry({ code, reason: "", at: null });

it("names an entry that the catalogue has", () => {
  const ids = new Set(entries.map(({ id }) => id));
  const named = [1000, 1006, 1011, 1015, 3000, 3999, 4000, 4001, 4999, null].map(of);
  expect(named.filter((id) => id === null || !ids.has(id))).toEqual([]);
  expect([of(4001), of(null), closeEntry("aborted")]).toEqual([
    "websocket/4000",
    "websocket/1005",
    "websocket/1006",
  ]);
});

it("and none of a number that no range has", () => {
  expect([999, 1016, 2000, 5000, 0, "unreadable" as const].map(of).every((id) => id === null)).toBe(true);
});

import { expect, it } from "vitest";
import { entries } from "./entries.ts";
import { storedEntry, wholeEntry } from "./stored-entry.ts";

it("an entry is read as it was, and nothing empty is written", () => {
  for (const { sources: _, ...entry } of entries) {
    const stored = storedEntry(entry);
    expect(wholeEntry(JSON.parse(JSON.stringify(stored)))).toEqual(entry);
    expect(Object.values(stored)).not.toContain(null);
  }
});

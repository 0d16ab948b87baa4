import { expect, it, vi } from "vitest";
import { remembering } from "./remembering.ts";

it("judges a text once, and a long one each time", () => {
  const judge = vi.fn((text: string) => (text === "none" ? null : text.length));
  const lengthOf = remembering(judge, { most: 10, longest: 4 });
  expect(["a", "a", "none", "none", "longer", "longer"].map(lengthOf)).toEqual([1, 1, null, null, 6, 6]);
  expect(judge.mock.calls.map(([text]) => text)).toEqual(["a", "none", "longer", "longer"]);
});

it("forgets all when it is full", () => {
  const judge = vi.fn((text: string) => text.length);
  const lengthOf = remembering(judge, { most: 2, longest: 9 });
  for (const text of ["a", "b", "c", "a"]) lengthOf(text);
  expect(judge).toHaveBeenCalledTimes(4);
});

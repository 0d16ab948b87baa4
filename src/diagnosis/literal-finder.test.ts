import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LiteralFinder } from "./literal-finder.ts";

function finderOf(
  words: readonly string[],
): (text: string, most?: number) => { found: string[]; read: number } {
  const finder = new LiteralFinder(new Map(words.map((word, id) => [word, id])));
  return (text, most) => {
    const ids = new Set<number>();
    const read = finder.find(text, { add: (id) => !ids.has(id) && ids.add(id) === ids }, most);
    return { found: [...ids].map((id) => words[id] ?? "").sort(), read };
  };
}

describe("LiteralFinder", () => {
  it("finds words within words and words that overlap", () => {
    const find = finderOf(["she", "hers", "his", "ushers"]);
    expect(find("ushers").found).toEqual(["hers", "she", "ushers"]);
    expect(find("hishe").found).toEqual(["his", "she"]);
    expect(find("").found).toEqual([]);
  });

  it("folds ASCII letters alone", () => {
    const find = finderOf(["kelvin", "iis"]);
    expect(find("KELVIN Iis").found).toEqual(["iis", "kelvin"]);
    expect(find("\u212aelvin \u0130is").found).toEqual([]);
  });

  it("finds what includes() finds", () => {
    const letter = fc.constantFrom("a", "b", "c", "<", "\u4e2d");
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "<"), minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1 }),
        fc.string({ unit: letter, maxLength: 60 }),
        (words, text) => {
          expect(finderOf(words)(text).found).toEqual(words.filter((one) => text.includes(one)).sort());
        },
      ),
    );
  });

  it("has found all that ends before where it stopped", () => {
    const find = finderOf(["abcdefgh", "cde", "fgh"]);
    const { found, read } = find("abcdefgh", 1);
    for (const word of ["abcdefgh", "cde", "fgh"])
      if ("abcdefgh".slice(0, read).includes(word)) expect(found).toContain(word);
  });

  it("stops where more than `most` words were found, and says where", () => {
    const find = finderOf(["one", "two", "three"]);
    expect(find("one one two three", 1)).toEqual({ found: ["one", "two"], read: 11 });
    expect(find("one two", 2)).toEqual({ found: ["one", "two"], read: 7 });
  });
});

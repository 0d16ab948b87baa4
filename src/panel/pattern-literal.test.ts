import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literalOf } from "./pattern-literal.ts";
import { readPattern } from "./pattern-program.ts";
import { PatternReader } from "./pattern-syntax.ts";

const read = (source: string) => literalOf(new PatternReader(source).whole());

describe("the text that is in whatever the pattern finds", () => {
  it.each([
    ["API", "api", true],
    [String.raw`items\/9`, "items/9", true],
    ["", "", true],
    ["(?:a(bc))d", "abcd", true],
    ["(ab){2}c", "ababc", true],
    ["^https://.*/api/v\\d+/", "https://", false],
    ["/v[12]/", "/v", false],
    [String.raw`\.js$`, ".js", false],
    ["x(abc)+y", "abc", false],
    ["(abc)?x", "x", false],
    ["(abc)*", "", false],
    ["([0-9]abc)?", "", false],
    ["abc|abd", "", false],
    [String.raw`\d\n[a]`, "", false],
    ["网络", "", false],
    [".", "", false],
  ])("/%s/: %s", (source, text, isAll) => expect(read(source)).toEqual({ text, isAll }));

  it("whatever the pattern", () => {
    const source = fc.string({
      unit: fc.constantFrom(..."aAb()[]{}*+?|^$\\.-,12/d".split("")),
      maxLength: 20,
    });
    const text = fc.string({ unit: fc.constantFrom(..."aAbB12/.-d,".split("")), maxLength: 20 });
    fc.assert(
      fc.property(source, text, (written, within) => {
        const program = readPattern(written);
        if (typeof program === "string") return;
        const { literal } = program;
        const isThere = within.toLowerCase().includes(literal.text);
        const isFound = new RegExp(written, "i").test(within);
        if (literal.isAll) expect(isFound).toBe(isThere);
        else if (isFound) expect(isThere).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LiteralFinder } from "./literal-finder.ts";
import { shareWith } from "./literal-words.ts";
import { literalsOf } from "./literals.ts";

describe("literalsOf", () => {
  it.each([
    [/nginx\/[\d.]+/i, [["nginx/"]]],
    [/(nginx|tengine)\/\d/, [["nginx/", "tengine/"]]],
    [/bad[^\n]{0,30}(token|key ring)/, [["bad"], ["token", "key ring"]]],
    [/\b(?:too large|exceeds)\b/, [["too large", "exceeds"]]],
    [/ZONE az/, [["zone az"]]],
    [/colou?r/, [["color", "colour"]]],
    [/[Ff]atal error/, [["fatal error"]]],
    ["Not Found", [["not found"]]],
    ["a页面错误！请稍后", [["a\x80\x80\x80"]]],
    ["页面错误！请稍后b页面错误", [["\x80\x80\x80b\x80\x80\x80"]]],
    ["页面错误", [["\x80\x80\x80"]]],
  ])("%s", (pattern, wanted) => {
    const sorted = (groups: readonly (readonly string[])[]) =>
      groups.map((group) => [...group].sort()).sort();
    expect(sorted(literalsOf(pattern))).toEqual(sorted(wanted));
  });

  it.each([/\d+/, /a|bcd/, /(word)?/, /(?:word)*/, /(?!word)x/, /(?<=word)x/, /word{0,3}|\s/, /K/iu])(
    "tells none of %s",
    (pattern) => {
      expect(literalsOf(pattern)).toEqual([]);
    },
  );

  it("tells none of classes that it does not know", () => {
    const flags = "v";
    expect(literalsOf(new RegExp("[a--b]word", flags))).toEqual([]);
  });

  const PATTERNS = [
    /<hr><center>nginx(\/[\d.]+)?<\/center>/,
    /(?:^|\n)(?:PHP )?(?:Fatal|Parse) error: {1,2}[^\n]{1,20} in/,
    /(?:too (?:large|big)|exceeds? the)[^\n]{0,10}(limit|size){1,2}/,
    /"code"\s{0,4}:\s{0,4}"([A-Z]{3})"|x-[a-c]{2,}end/,
    /访问(被拒绝|受限)|\u4e2d\x41bc/,
    /(ab)?cde{2}f[xyz]gh\.io/,
  ];

  it.each(PATTERNS)("names only words that every match of %s holds", (pattern) => {
    const groups = literalsOf(pattern);
    expect(groups.length).toBeGreaterThan(0);
    const ids = new Map([...new Set(groups.flat())].map((word, id) => [word, id]));
    const finder = new LiteralFinder(ids);
    fc.assert(
      fc.property(fc.stringMatching(pattern), fc.string(), fc.boolean(), (match, around, upper) => {
        fc.pre(pattern.test(match));
        const found = new Set<number>();
        finder.find(`${around}${upper ? match.toUpperCase() : match}${around}`, {
          add: (id) => !found.has(id) && found.add(id) === found,
        });
        for (const group of groups) expect(group.some((word) => found.has(ids.get(word) ?? -1))).toBe(true);
      }),
    );
  });
});

describe("shareWith", () => {
  it("holds a word of many letters for rarer than one of few, and a tag for common", () => {
    expect(shareWith("permission")).toBeLessThan(shareWith("error"));
    expect(shareWith("error")).toBeLessThan(shareWith("at "));
    expect(shareWith("<title>")).toBe(1);
  });
});

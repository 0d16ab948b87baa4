import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../workshop/hostile-growth.ts";
import { PatternMatcher } from "./pattern-matcher.ts";
import { readPattern } from "./pattern-program.ts";

function matcherOf(source: string): PatternMatcher {
  const program = readPattern(source);
  if (typeof program === "string") throw new Error(`${source}: ${program}`);
  return new PatternMatcher(program);
}

const PATTERNS = [
  "api",
  "^https://",
  String.raw`\.js$`,
  "/v[12]/",
  "a|b|cd",
  "(ab)+c",
  "(?:x|y)*z",
  "a.c",
  String.raw`\d{2,3}`,
  "a{2}b{0,1}c{1,}",
  "[^a-c]+$",
  "^$",
  "a??b+?",
  "[A-F0-9]+-[^A-Z]",
  String.raw`[\d/]\s?\W`,
  "(a*)*b",
  "(a|aa)+$",
  "x{,2}",
  "[-a]b|[a-]c",
  "()|b",
  "a$|^b",
  String.raw`\/\.\*`,
  String.raw`[\.-:]`,
  String.raw`[\w-.]f`,
  String.raw`[\d-b-z]`,
];

describe("a pattern finds what JavaScript's own finds", () => {
  it.each(PATTERNS)("/%s/", (source) => {
    const matcher = matcherOf(source);
    const own = new RegExp(source, "i");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aAbBcCxyz12f-/.:* \nhtps网".split("")) }), (text) => {
        expect(matcher.finds(text)).toBe(own.test(text));
      }),
      { numRuns: 300 },
    );
  });

  it("in an address", () => {
    expect(matcherOf("^https://.*/API/v\\d+/").finds("https://a.example/api/v12/x")).toBe(true);
    // The end of what is looked at is not the end of the address.
    expect(matcherOf("a$").finds(`${"x".repeat(1_999)}ab`)).toBe(false);
    expect(matcherOf("\\.js$").finds("https://a.example/a.js?1")).toBe(false);
  });
});

describe("a pattern is refused", () => {
  it.each([
    ["(?=a)", "unsupported"],
    ["(?<!a)b", "unsupported"],
    ["(?<name>a)", "unsupported"],
    [String.raw`(a)\1`, "unsupported"],
    [String.raw`\bapi`, "unsupported"],
    [String.raw`\p{L}`, "unsupported"],
    ["(a", "broken"],
    ["a)", "broken"],
    ["[a", "broken"],
    ["*a", "broken"],
    ["a**", "broken"],
    ["a{3,2}", "broken"],
    ["[z-a]", "broken"],
    [String.raw`[\|-a]`, "broken"],
    ["\\", "broken"],
    ["a".repeat(201), "long"],
    ["(a{99}){99}", "long"],
    ["((((){99}){99}){99}){99}", "long"],
  ])("/%s/: %s", (source, problem) => expect(readPattern(source)).toBe(problem));

  it("or read, whatever it is", () => {
    const unit = fc.constantFrom(..."ab()[]{}*+?|^$\\.-,1dDwsn:=!<".split(""));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), fc.string({ unit }), (source, text) => {
        const program = readPattern(source);
        if (typeof program === "string") return;
        const matcher = new PatternMatcher(program);
        const found = matcher.finds(text);
        if (!matcher.isGivenUp) expect(found).toBe(new RegExp(source, "i").test(text));
      }),
      { numRuns: 3_000 },
    );
  });
});

describe("a pattern takes time in proportion to the text", () => {
  it.each(["(a+)+$", "(a|a)*b", "a*a*a*a*a*b", "(.*)*x"])("/%s/", (source) => {
    const program = readPattern(source);
    if (typeof program === "string") throw new Error(program);
    const grown = growth(
      1_000,
      (size) => "a".repeat(size),
      (text) => {
        for (let times = 0; times < 200; times++) new PatternMatcher(program).finds(text);
      },
      2.5,
    );
    expect(grown).toBeLessThan(2.5);
  });

  it("and is given up where its states have no end", () => {
    const matcher = matcherOf("a.{60}b");
    let seed = 1;
    const bit = () => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed % 2 === 0 ? "a" : "c";
    };
    for (let row = 0; row < 20_000 && !matcher.isGivenUp; row++)
      matcher.finds(Array.from({ length: 100 }, bit).join(""));
    expect(matcher.isGivenUp).toBe(true);
    expect(matcherOf("api/v[0-9]+").isGivenUp).toBe(false);
  });
});

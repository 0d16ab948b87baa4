import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prettyJson } from "./pretty-json.ts";

const setOut = (text: string) => prettyJson(text)?.upTo(Number.POSITIVE_INFINITY) ?? "";

describe("JSON set out", () => {
  it("a line for each member, empty ones closed at once", () => {
    expect(setOut('{"a":[1,{"b":null}],"c":{},"d":[ ]}')).toBe(
      '{\n  "a": [\n    1,\n    {\n      "b": null\n    }\n  ],\n  "c": {},\n  "d": []\n}',
    );
  });

  it("keeps what JSON.parse would change", () => {
    expect(setOut('{"2":12345678901234567890,"1":1.0,"1":"\\u00e9, [x]: {y}"}')).toBe(
      '{\n  "2": 12345678901234567890,\n  "1": 1.0,\n  "1": "\\u00e9, [x]: {y}"\n}',
    );
  });

  it.each(["", "7", '"text"', "<html>", '{"a":', "{}}"])("%j is left alone", (text) => {
    expect(prettyJson(text)).toBeNull();
  });

  it("has every stretch of tokens where it was before", () => {
    const value = fc.tuple(fc.array(fc.jsonValue()), fc.constantFrom(0, 1), fc.nat(), fc.nat());
    fc.assert(
      fc.property(value, ([items, indent, a, b]) => {
        const text = ` ${JSON.stringify(items, null, indent)}\n`;
        const [from = 0, to = 0] = [1 + (a % (text.length - 2)), 1 + (b % (text.length - 2))].sort(
          (one, other) => one - other,
        );
        const json = prettyJson(text);
        const span = json?.spanOf({ from, to });
        const shown = setOut(text).slice(span?.from, span?.to);
        expect(shown.replace(/\s/g, "")).toBe(text.slice(from, to).replace(/\s/g, ""));
      }),
    );
  });

  it("means the same as before", () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.parse(setOut(text))).toEqual(JSON.parse(text));
      }),
    );
  });

  it("the same, however it is asked for piece by piece", () => {
    const spaced = fc.tuple(fc.array(fc.jsonValue()), fc.constantFrom(0, 1, "\t"));
    fc.assert(
      fc.property(spaced, fc.array(fc.nat(60)), ([value, indent], lengths) => {
        const text = JSON.stringify(value, null, indent);
        const piecewise = prettyJson(text);
        for (const length of lengths) piecewise?.upTo(length);
        expect(piecewise?.upTo(Number.POSITIVE_INFINITY)).toBe(setOut(JSON.stringify(value)));
        expect(piecewise?.left).toBe(0);
      }),
    );
  });

  it("deep nesting is set out to a level, the rest stands as it was sent", () => {
    const deep = `${"[".repeat(20_000)}1${"]".repeat(20_000)}`;
    const all = setOut(deep);
    expect(all.length).toBeLessThan(deep.length + 32 * 2 * 34);
    expect(all.replace(/\s/g, "")).toBe(deep);
    const members = setOut(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`);
    expect(members.length).toBeLessThan(6 * 20_000 + 1 + 32 * 2 * 36);
  });

  it("sets out no more than is asked for", () => {
    const json = prettyJson(`[${"[1,2],".repeat(100_000)}3]`);
    expect(json?.upTo(4_000).length).toBeLessThan(4_050);
    expect(json?.left).toBeGreaterThan(590_000);
  });

  it.each(['"\\\\"', '"\\""', '"a\\\\\\"b"', '"]"'])("the string %s ends where it does", (string) => {
    expect(setOut(`[${string},1]`)).toBe(`[\n  ${string},\n  1\n]`);
  });
});

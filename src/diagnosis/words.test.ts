import { describe, expect, it } from "vitest";
import { parseJson } from "./json.ts";
import { wordsIn } from "./words.ts";

const words = (body: string) => wordsIn(body, parseJson(body)).text;

describe("wordsIn", () => {
  it("says JSON as lines, under the names of the members", () => {
    expect(words('{"error":{"message":"No\\u0020route","codes":[7,8]}}')).toBe(
      "message: No route\ncodes: 7\ncodes: 8",
    );
  });

  it("says HTML without tags, styles and scripts", () => {
    const page = "<style>p{}</style><h1>Not <b>Found</b></h1><SCRIPT>var a='<p>'</SCRIPT>\nGone";
    expect(words(page)).toBe(" Not Found \nGone");
  });

  it("goes on after each style or script", () => {
    expect(words("<style>a</style>x<style>b</style>y<script>c</script>z")).toBe(" x y z");
  });

  it("says no more of JSON that is nested too deep to be an error's own words", () => {
    const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
    expect(words(nested(6))).toBe("a: 1");
    expect(words(nested(7))).toBe("");
  });

  it("leaves plain text as it is, and what only looks like JSON too", () => {
    expect(words("a > b")).toBe("a > b");
    expect(words('{"a":')).toBe('{"a":');
  });

  it("ends at an unclosed tag or script", () => {
    expect(words("a<b")).toBe("a");
    expect(words("a<script>b")).toBe("a");
  });

  it("is bounded, however deep or long the body is", () => {
    const deep = `${'{"a":'.repeat(5_000)}1${"}".repeat(5_000)}`;
    expect(words(deep)).toBe("");
    expect(words(`["${"x".repeat(9_000)}"]`).length).toBeLessThanOrEqual(4_000);
    expect(words(`<p>${"x ".repeat(9_000)}`).length).toBeLessThanOrEqual(4_000);
  });
});

describe("parseJson", () => {
  it("reads objects and arrays alone, after a byte order mark too", () => {
    expect(parseJson('\uFEFF{"a":1}')).toEqual({ a: 1 });
    expect(parseJson(" [1]")).toEqual([1]);
    for (const none of ['"a"', "1", "", "<p>", "{a}"]) expect(parseJson(none)).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { parseQuery } from "./query.ts";

const KEYS = ["status", "method", "cause", "regexp"];

describe("the filter's language", () => {
  it.each([
    ["", []],
    ["  ", []],
    ["502", [{ key: null, value: "502", negated: false }]],
    ["Status:5XX", [{ key: "status", value: "5xx", negated: false }]],
    ["-method:post", [{ key: "method", value: "post", negated: true }]],
    ["status:", []],
    ["-", []],
    [
      'cause:"not found" x',
      [
        { key: "cause", value: "not found", negated: false },
        { key: null, value: "x", negated: false },
      ],
    ],
    ['"a b', [{ key: null, value: "a b", negated: false }]],
    ["https://a.example", [{ key: null, value: "https://a.example", negated: false }]],
    ["-/\\D+x$/", [{ key: "regexp", value: "\\D+x$", negated: true }]],
    ["Regexp:\\Sa", [{ key: "regexp", value: "\\Sa", negated: false }]],
    ["/api", [{ key: null, value: "/api", negated: false }]],
    ["/", [{ key: null, value: "/", negated: false }]],
    ["//", [{ key: null, value: "//", negated: false }]],
    [
      "网关 -nginx",
      [
        { key: null, value: "网关", negated: false },
        { key: null, value: "nginx", negated: true },
      ],
    ],
  ])("%j", (query, terms) => expect(parseQuery(query, KEYS)).toEqual(terms));

  it("is read in bounded time, whatever is pasted into it", () => {
    expect(parseQuery(`-${'"'.repeat(50_000)}`, KEYS).length).toBeLessThan(500);
  });
});

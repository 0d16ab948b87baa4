import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSettingsFile } from "./settings-file.ts";
import { DEFAULT_SETTINGS, parseSettings } from "./stored-settings.ts";

const read = (value: unknown) => readSettingsFile(JSON.stringify(value));

describe("a file of settings", () => {
  it("gives back what was saved", () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      language: "zh-CN",
      historyLimit: 50_000,
      filters: [{ name: "网关", query: "status:502 by:nginx" }],
    };
    expect(read(settings)).toEqual({ change: settings, misunderstood: [], unknown: [] });
  });

  it("leaves alone what it does not name, and says what it does not understand", () => {
    expect(
      read({ theme: "dark", language: "fr", historyLimit: 1, colour: "blue", ["x".repeat(99)]: 1 }),
    ).toEqual({
      change: { theme: "dark" },
      misunderstood: [
        { name: "language", value: '"fr"' },
        { name: "historyLimit", value: "1" },
      ],
      unknown: ["colour", "x".repeat(40)],
    });
  });

  it.each([
    "",
    "{",
    "null",
    "[]",
    "1",
    '"dark"',
    "{}",
    '{"log":{"entries":[]}}',
    '{"__proto__":{"theme":"dark"}}',
  ])("is none: %s", (text) => expect(readSettingsFile(text)).toBeNull());

  it("gives only what may be, whatever is in it", () => {
    const names = [...Object.keys(DEFAULT_SETTINGS), "toString"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (value) => {
        const found = read(value);
        if (found) expect(parseSettings(found.change).misunderstood).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

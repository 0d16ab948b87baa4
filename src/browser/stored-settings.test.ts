import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, parseSettings } from "./stored-settings.ts";

describe("stored settings", () => {
  it("what may be is taken as it is", () => {
    const stored = { ...DEFAULT_SETTINGS, language: "zh-CN", historyLimit: 50_000, view: { share: 0.3 } };
    expect(parseSettings(stored)).toEqual({ settings: stored, misunderstood: [] });
    expect(parseSettings({ theme: "dark" }).settings).toEqual({ ...DEFAULT_SETTINGS, theme: "dark" });
  });

  it.each([
    ["language", "fr"],
    ["theme", "blue"],
    ["preserveLog", "true"],
    ["redact", 0],
    ["historyLimit", -1],
    ["historyLimit", 0],
    ["historyLimit", 100.5],
    ["historyLimit", 1e9],
    ["historyLimit", "10000"],
    ["badgeAlways", null],
    ["filters", {}],
    ["filters", [{ name: "a" }]],
    ["filters", [{ name: " ", query: "502" }]],
    ["filters", [{ name: "a", query: "" }]],
    ["filters", [{ name: "a", query: 502 }]],
    ["filters", [{ name: "a", query: "b", more: 1 }]],
    ["filters", [{ name: "a\u202eb", query: "b" }]],
    ["filters", [{ name: "a\nb", query: "b" }]],
    ["view", null],
    ["view", []],
  ] as const)("%s: %j falls back and is told, the others stay", (name, value) => {
    const { settings, misunderstood } = parseSettings({ preserveLog: true, theme: "light", [name]: value });
    expect(settings[name]).toEqual(DEFAULT_SETTINGS[name]);
    expect(misunderstood).toEqual([{ name, value: JSON.stringify(value).slice(0, 60) }]);
    if (name !== "preserveLog") expect(settings.preserveLog).toBe(true);
    if (name !== "theme") expect(settings.theme).toBe("light");
  });

  it("saved filters are bounded in number and length, and have different names", () => {
    const filter = (name: string, query = "502") => ({ name, query });
    const understood = (filters: unknown) => parseSettings({ filters }).misunderstood.length === 0;
    const many = (count: number) => Array.from({ length: count }, (_, n) => filter(`${n}`));
    expect(understood(many(50))).toBe(true);
    expect(understood(many(51))).toBe(false);
    expect(understood([filter("n".repeat(60), "q".repeat(500))])).toBe(true);
    expect(understood([filter("n".repeat(61))])).toBe(false);
    expect(understood([filter("a", "q".repeat(501))])).toBe(false);
    expect(understood([filter("a"), filter("a")])).toBe(false);
  });

  it("anything at all gives settings that may be", () => {
    const names = Object.keys(DEFAULT_SETTINGS);
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.jsonValue())),
        (stored) => {
          const { settings } = parseSettings(stored);
          expect(parseSettings(settings)).toEqual({ settings, misunderstood: [] });
        },
      ),
      { numRuns: 500 },
    );
  }, 60_000);
});

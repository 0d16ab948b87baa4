import { describe, expect, it } from "vitest";
import { ANY_SYSTEM, stepFor } from "./per-system.ts";
import { text } from "./text.ts";

const step = {
  sentence: text({ en: "Raise the limit: {systems}.", "zh-CN": "提高限制：{systems}。" }),
  systems: {
    one: text({ en: "max in One", "zh-CN": "One 的 max" }),
    two: text({ en: "most in Two", "zh-CN": "Two 的 most" }),
  },
  general: text({ en: "Raise the limit.", "zh-CN": "提高限制。" }),
};

describe("a step that each system has in its own words", () => {
  it("is told in those of the system that answered", () => {
    expect(stepFor(step, { systems: new Set(["two"]), isKnown: true })).toEqual({
      en: "Raise the limit: most in Two.",
      "zh-CN": "提高限制：Two 的 most。",
    });
  });

  it("names no system where another one answered", () => {
    expect(stepFor(step, { systems: new Set(["three"]), isKnown: true })).toBe(step.general);
  });

  it("is told in all where nobody knows who answered", () => {
    expect(stepFor(step, ANY_SYSTEM).en).toBe("Raise the limit: max in One; most in Two.");
    expect(stepFor(step, ANY_SYSTEM)["zh-CN"]).toBe("提高限制：One 的 max；Two 的 most。");
  });

  it("says a part once that several systems share", () => {
    const shared = { ...step, systems: { one: step.systems.one, two: step.systems.one } };
    expect(stepFor(shared, ANY_SYSTEM).en).toBe("Raise the limit: max in One.");
  });

  it("may be the same for all", () => {
    expect(stepFor(step.general, ANY_SYSTEM)).toBe(step.general);
  });
});

import { describe, expect, it } from "vitest";
import { type Beside, besideTold } from "./beside-told.ts";

const READ: Beside = { name: "worked.har", count: 40, left: 0, isHar: true, endpoints: 12 };
const BOTH = { endpoints: 9, failing: 3, hosts: [] };

function told(read: Partial<Beside>, both: Partial<typeof BOTH> = {}, isEmpty = false): string {
  return besideTold({ ...READ, ...read }, { ...BOTH, ...both }, isEmpty, "en");
}

describe("a second file is told", () => {
  it("with what both have", () => {
    expect(told({})).toBe("Compared with worked.har: 9 endpoints that worked there are here too, 3 failing");
    expect(told({}, { endpoints: 1, failing: 1 })).toContain(
      "1 endpoint that worked there is here too, 1 failing",
    );
    expect(told({}, { failing: 0 })).toContain("are here too, none failing");
    expect(besideTold(READ, BOTH, false, "zh-CN")).toBe(
      "与 worked.har 比较：在其中成功过的接口，这里有 9 个，3 个失败",
    );
  });

  it("with why nothing is compared", () => {
    const none = { endpoints: 0, failing: 0 };
    expect(told({ count: 0, endpoints: 0, isHar: false }, none)).toContain("is not a HAR file");
    expect(told({ count: 0, endpoints: 0 }, none)).toContain("no requests");
    expect(told({ endpoints: 0 }, none)).toBe(
      "Nothing worked in worked.har (requests: 40): there is nothing to compare with",
    );
    expect(told({}, none)).toBe("Nothing to compare: no endpoint here worked in worked.har");
    expect(told({}, none, true)).toBe("worked.har is ready to compare with (endpoints that worked: 12)");
  });

  it("with the hosts that were taken for one another, and what was too much", () => {
    const hosts = ["a", "b", "c", "d"].map((name) => ({
      here: `https://${name}.test`,
      there: `https://${name}.example`,
    }));
    const says = besideTold({ ...READ, left: 7 }, { ...BOTH, hosts }, false, "en");
    expect(says).toContain("b.example there is taken for b.test here");
    expect(says).not.toContain("c.example");
    expect(says).toContain("more hosts that were taken for one another: 2");
    expect(says).toContain("endpoints beyond those that are kept: 7");
  });

  it("by a name that stays one line and short", () => {
    const says = told({ name: `${"long ".repeat(100)}\u202e\u001b[2J.har` });
    expect(says.length).toBeLessThan(160);
    for (const obeyed of ["\u001b", "\u202e"]) expect(says).not.toContain(obeyed);
  });
});

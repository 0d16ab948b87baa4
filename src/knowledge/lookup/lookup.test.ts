import { describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import { GOLDEN } from "./lookup.golden.ts";
import { createLookup, READ } from "./lookup.ts";

const lookup = createLookup(entries);

function ids(query: string): readonly string[] {
  return lookup(query).map(({ id }) => id);
}

describe("golden queries", () => {
  const answers = GOLDEN.map(([query, ...wanted]) => {
    const found = ids(query);
    const at = found.findIndex((id) => wanted.includes(id));
    return { at, told: `${query}: ${found.slice(0, 4).join(", ")}; wanted ${wanted.join(" or ")}` };
  });
  const beyond = (places: number) => answers.filter(({ at }) => at < 0 || at >= places);

  it("are enough, half of them Chinese", () => {
    const chinese = GOLDEN.filter(([query]) => /[\u4e00-\u9fff]/.test(query));
    expect(GOLDEN.length).toBeGreaterThanOrEqual(80);
    expect(chinese.length / GOLDEN.length).toBeGreaterThan(0.45);
  });

  it("want entries that exist", () => {
    const known = new Set(entries.map(({ id }) => id));
    expect(GOLDEN.flatMap(([, ...wanted]) => wanted.filter((id) => !known.has(id)))).toEqual([]);
  });

  it("are answered within the first three", () => {
    expect(beyond(3).map(({ told }) => told)).toEqual([]);
  });

  it("are answered first in 95 % of the cases", () => {
    const missed = beyond(1);
    expect(missed.length / GOLDEN.length, missed.map(({ told }) => told).join("\n")).toBeLessThanOrEqual(
      0.05,
    );
  });
});

describe("lookup", () => {
  it("finds a header field's statuses", () => {
    expect(ids("Retry-After")).toEqual(expect.arrayContaining(["429", "503", "413", "301"]));
  });

  it("lists a whole class in order", () => {
    const standard = entries.filter(({ kind, code }) => kind === "standard" && code.startsWith("5"));
    expect(ids("5xx").slice(0, standard.length)).toEqual(standard.map(({ id }) => id));
  });

  it("puts the code itself before the codes that begin with it", () => {
    expect(ids("403.1")[0]).toBe("iis/403.1");
    expect(ids("403.1")).toContain("iis/403.14");
    expect(ids("403").slice(0, 2)).toEqual(["403", "iis/403.1"]);
  });

  it("shows every sender of a number", () => {
    const senders = entries.filter(({ code }) => code === "499").map(({ id }) => id);
    expect(ids("499").slice(0, senders.length).toSorted()).toEqual(senders.toSorted());
  });

  it("takes a browser's name that it does not have for none of its neighbours, and finds a misspelt one", () => {
    expect(ids("net::ERR_CACHE_READ_OVERHEATED")).toEqual([]);
    expect(ids("NS_ERROR_UNKNOWN_PLANET")).toEqual([]);
    expect(ids("ERR_CONECTION_REFUSED")[0]).toBe("failure/connection-refused");
  });

  it("reads full-width digits and letters, and any case", () => {
    expect(ids("５０２")[0]).toBe("502");
    expect(ids("ＢＡＤ ｇａｔｅｗａｙ")[0]).toBe("502");
  });

  it.each(["", "   ", "?", "。", "zzzzqqq", "\\", "[", "(.*", "💥"])("finds nothing for %j", (query) => {
    expect(ids(query)).toEqual([]);
  });

  it("reads so far into what is pasted and no further", () => {
    for (const unit of ["x", "4", "超", "a ", "gateway "]) {
      const pasted = unit.repeat(READ);
      expect(ids(`502 ${pasted}`)).toEqual(ids(`502 ${pasted} timeout`));
      expect(ids(pasted.slice(0, READ))).toEqual(ids(pasted));
    }
    expect(ids(`gateway ${" ".repeat(READ)}`)).toEqual(ids("gateway"));
  });
});

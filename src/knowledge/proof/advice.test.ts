import { describe, expect, it } from "vitest";
import { knownValues } from "../../diagnosis/advice.ts";
import { Case } from "../../diagnosis/case.ts";
import { readRawHttp } from "../../http/raw-http.ts";
import { knowledge } from "../knowledge.ts";

const known = knownValues(
  new Case(readRawHttp("# time: 7000\nPOST /a HTTP/1.1\nHost: site.example\n\nbody\n")),
);
const advised = [...knowledge.responders, ...knowledge.manners].flatMap(({ id, advice }) =>
  Object.entries(advice ?? {}).map(([mechanism, own]) => [`${id}/${mechanism}`, mechanism, own] as const),
);

describe("a system's own advice", () => {
  it.each(advised)("%s is of a mechanism that exists, and its slots can be filled", (_, mechanism, own) => {
    expect(knowledge.mechanisms[mechanism]).toBeDefined();
    const texts = [own.why, ...(own.fix ?? []), own.confirm].flatMap((both) =>
      both ? [both.en, both["zh-CN"]] : [],
    );
    const slots = texts.flatMap((said) => [...said.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]));
    expect(slots.filter((slot) => !Object.hasOwn(known, slot ?? ""))).toEqual([]);
  });

  it("is there", () => {
    expect(advised.length).toBeGreaterThan(30);
  });
});

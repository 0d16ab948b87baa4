import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GoodOfBoth } from "../comparison/good-of-both.ts";
import { LastGood } from "../comparison/last-good.ts";
import { SurroundingsIndex } from "../diagnosis/surroundings-index.ts";
import { Fields } from "../http/fields.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { growth } from "../workshop/hostile-growth.ts";
import { Row } from "./row.ts";
import { sendsCookie, setsCookie, setsForPath } from "./row-cookies.ts";

function rowWith(sent: string | null, set: readonly string[] = []): Row {
  const raw = readRawHttp("GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n\n");
  const fields = (name: string, values: readonly string[]) =>
    new Fields(
      values.map((value) => ({ name, value })),
      true,
    );
  const exchange = {
    ...raw,
    request: { ...raw.request, fields: fields("Cookie", sent === null ? [] : [sent]) },
    response: raw.response && { ...raw.response, fields: fields("Set-Cookie", set) },
  };
  return new Row(exchange, null, null, new SurroundingsIndex(), new GoodOfBoth(new LastGood()));
}

/** The same, pair by pair. */
function isInSomePair(sent: string, part: "name" | "value", wanted: string): boolean {
  return sent.split(";").some((pair) => {
    const at = pair.indexOf("=");
    return at >= 0 && (part === "name" ? pair.slice(0, at) : pair.slice(at + 1)).includes(wanted);
  });
}

describe("a cookie is found", () => {
  const unit = fc.constantFrom(..."ab=; ".split(""));

  it.each(["name", "value"] as const)("by its %s, however many there are", (part) => {
    fc.assert(
      fc.property(
        fc.string({ unit, maxLength: 30 }),
        fc.string({ unit, minLength: 1, maxLength: 3 }),
        (sent, wanted) => {
          expect(sendsCookie(rowWith(sent), part, wanted)).toBe(isInSomePair(sent, part, wanted));
          const first = sent.split(";", 1)[0] ?? "";
          expect(setsCookie(rowWith(null, ["x", sent]), part, wanted)).toBe(
            isInSomePair(first, part, wanted),
          );
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it("in each line of a field that has several", () => {
    expect(setsCookie(rowWith(null, ["a=1; Path=/\nSid=2"]), "name", "sid")).toBe(true);
    expect(setsCookie(rowWith(null, ["a=1; Path=/\nSid=2"]), "name", "path")).toBe(false);
  });

  it("by the last path of its line", () => {
    const row = rowWith(null, ["a=path=/x; Path=/b; path=/C"]);
    expect(["/c", "/b", "/x"].map((path) => setsForPath(row, path))).toEqual([true, false, false]);
  });
});

it("takes time in proportion to what was sent", () => {
  for (const made of ["a;", "a=;", "ab", "=a"])
    expect(
      growth(
        20_000,
        (size) => rowWith(`${made.repeat(size)}=`),
        (row) => {
          for (let times = 0; times < 4; times++)
            for (const part of ["name", "value"] as const) sendsCookie(row, part, "az");
          sendsCookie(row, "name", "a;");
          for (const part of ["name", "value"] as const) sendsCookie(row, part, "a");
        },
        2.5,
      ),
    ).toBeLessThan(2.5);
});

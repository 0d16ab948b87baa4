import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HarPieces } from "./har-pieces.ts";

/** What the pieces give, and whether that may be trusted. */
function inPieces(
  text: string,
  sizes: readonly number[],
): { given: unknown[]; rest: readonly unknown[] | null } {
  const pieces = new HarPieces();
  const given: unknown[] = [];
  let at = 0;
  for (const size of sizes) {
    given.push(...pieces.push(text.slice(at, at + size)));
    at += size;
  }
  given.push(...pieces.push(text.slice(at)));
  return { given, rest: pieces.end() };
}

const entry = fc.record(
  {
    startedDateTime: fc.constantFrom("2026-11-21T10:00:00.000Z", "x"),
    _initiator: fc.record({ stack: fc.array(fc.record({ _odd: fc.string() }), { maxLength: 3 }) }),
    request: fc.record({ headers: fc.array(fc.record({ name: fc.string(), value: fc.string() })) }),
    // A body that looks like the file itself.
    text: fc.oneof(
      fc.string(),
      fc.constantFrom('},{"startedDateTime":1}', '"entries":[{"request":1},{"request":2}]'),
    ),
    entries: fc.array(fc.record({ request: fc.nat() }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe("a HAR read in pieces", () => {
  it("gives what JSON.parse gives, however it is written and cut, or asks for the whole", () => {
    const log = fc.record(
      { entries: fc.array(entry), pages: fc.array(entry, { maxLength: 2 }), version: fc.string() },
      { requiredKeys: ["entries"] },
    );
    const har = fc.oneof(fc.record({ log }), log, fc.record({ entries: fc.array(entry), log }));
    fc.assert(
      fc.property(
        har,
        fc.constantFrom(0, 2),
        fc.array(fc.nat(400), { maxLength: 20 }),
        (value, indent, sizes) => {
          const { given, rest } = inPieces(JSON.stringify(value, null, indent), sizes);
          const { entries } = ("log" in value ? value.log : value) as { entries: unknown[] };
          if (rest) expect([...given, ...rest]).toEqual(JSON.parse(JSON.stringify(entries)));
        },
      ),
      { numRuns: 2_000 },
    );
  }, 60_000);

  const folder = new URL("../../e2e/hars/", import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".har"))) {
    it(`${file} needs no second reading, and comes before its end`, () => {
      const text = readFileSync(new URL(file, folder), "utf8").replace(/^\uFEFF/, "");
      const { given, rest } = inPieces(
        text,
        Array.from({ length: 20 }, () => Math.ceil(text.length / 20)),
      );
      const value = JSON.parse(text);
      expect(given.length).toBeGreaterThan(0);
      expect([...given, ...(rest ?? [])]).toEqual((value.log ?? value).entries);
    });
  }

  it("what ends too early, and what is no HAR, asks for the whole", () => {
    const text = '{"log":{"entries":[{"request":1},{"request":2},{"request":3}';
    expect(inPieces(text, [45])).toEqual({ given: [{ request: 1 }, { request: 2 }], rest: null });
    expect(inPieces('{"a":1}', []).rest).toBeNull();
    expect(inPieces('{"log":{"entries":{}}}', []).rest).toBeNull();
  });

  it("entries that stand elsewhere are not taken for the log's", () => {
    const other = '{"log":{"pages":[{"entries":[{"request":1},{"request":2}]}],"entries":[{"request":3}]}}';
    expect(inPieces(other, [60]).rest).toBeNull();
    const twice = '{"log":{"entries":[{"request":1},{"request":2}],"entries":[{"request":3}]}}';
    expect(inPieces(twice, [44]).rest).toBeNull();
  });
});

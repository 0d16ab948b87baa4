import { describe, expect, it } from "vitest";
import { annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { ALONE } from "../diagnosis/surroundings.ts";
import { linkChains } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { readHar, readHarText } from "../http/har.ts";
import { HarPieces } from "../http/har-pieces.ts";
import { Journal } from "../http/journal.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { growth } from "./hostile-growth.ts";
import { journey } from "./hostile-journey.ts";
import { pollOf } from "./synthetic-traffic.ts";

/** Twice as much may take this many times as long. */
const LIMIT = 2.5;
const engine = createEngine(knowledge);

type Parts = {
  readonly url?: string;
  readonly status?: number;
  readonly body?: string;
  readonly type?: string;
};

function entry(
  { url = "https://a.example/", status = 500, body = "", type = "text/html" }: Parts,
  fields: readonly object[] = [],
) {
  return {
    startedDateTime: "2026-11-20T10:00:00.000Z",
    time: 1,
    request: { method: "GET", url, headers: [{ name: "Host", value: "a.example" }] },
    response: {
      status,
      headers: [{ name: "Content-Type", value: type }, ...fields],
      content: { text: body },
    },
  };
}

function hops(count: number, apart: number, ring: boolean): readonly Exchange[] {
  const entries = Array.from({ length: count }, (_, hop) => ({
    ...entry({ url: `https://a.example/${ring ? hop % 2 : hop}`, status: 302 }, [
      { name: "Location", value: `/${ring ? (hop + 1) % 2 : hop + 1}` },
    ]),
    startedDateTime: new Date(1_790_000_000_000 + hop * apart).toISOString(),
  }));
  return readHar({ log: { entries } }).exchanges;
}

/** The whole way of one entry, text in and text out. */
const travel = (value: object) => () => journey([JSON.stringify(value)]);

describe("twice as much takes at most 2.5 times as long", () => {
  const grows = (size: number, make: (size: number) => object) =>
    growth(
      size,
      (n) => travel(make(n)),
      (run) => run(),
      LIMIT,
    );

  it.each<readonly [string, number, (size: number) => object]>([
    [
      "fields",
      1_000,
      (n) =>
        entry(
          {},
          Array.from({ length: n }, (_, i) => ({ name: `X-${i}`, value: "v" })),
        ),
    ],
    [
      "one field many times",
      1_000,
      (n) => entry({}, Array(n).fill({ name: "Set-Cookie", value: "a=b; Path=/" })),
    ],
    ["bad fields", 4_000, (n) => entry({}, Array(n).fill(1))],
    ["the length of a field", 40_000, (n) => entry({}, [{ name: "Server", value: "nginx ".repeat(n / 6) }])],
    [
      "the length of a URL",
      20_000,
      (n) => entry({ url: `https://a.example/${"a/".repeat(n / 2)}?${"b=c&".repeat(n / 4)}` }),
    ],
    ["backticks in a URL", 20_000, (n) => entry({ url: `https://a.example/${"`a".repeat(n / 2)}` })],
    ["the length of an HTML body", 60_000, (n) => entry({ body: "<p>error at line 1</p>\n".repeat(n / 22) })],
    [
      "the length of a JSON body",
      60_000,
      (n) => entry({ type: "application/json", body: `[${'{"a":"b","password":"c"},'.repeat(n / 25)}1]` }),
    ],
    [
      "the depth of a JSON body",
      // Nested arrays of 20,000 fill the first room that V8 gives to what is young: moving them would be measured.
      4_000,
      (n) => entry({ type: "application/json", body: "[".repeat(n) + "]".repeat(n) }),
    ],
  ])("%s", (_, size, make) => expect(grows(size, make)).toBeLessThanOrEqual(LIMIT), 120_000);

  it("entries", () => {
    const texts = (n: number) =>
      Array.from({ length: n }, (_, i) => JSON.stringify(entry({ url: `https://a.example/${i}` })));
    expect(growth(200, texts, journey, LIMIT)).toBeLessThanOrEqual(LIMIT);
  }, 120_000);

  it.each([
    ["hops of one chain", 1, false],
    ["hops of a ring", 1, true],
    ["hops of a ring at one moment", 0, true],
  ])(
    "%s: linking, diagnosis, annotation",
    (_, apart, ring) => {
      const make = (n: number) => hops(n, apart, ring);
      expect(growth(5_000, make, linkChains, LIMIT)).toBeLessThanOrEqual(LIMIT);
      expect(growth(500, make, (all) => annotateAll(all, engine), LIMIT)).toBeLessThanOrEqual(LIMIT);
    },
    120_000,
  );

  it("hops before the one that is diagnosed", () => {
    const make = (n: number) => {
      const all = hops(n, 1, false);
      return { last: all.at(-1) as Exchange, chain: all.slice(0, -1) };
    };
    const run = ({ last, chain }: ReturnType<typeof make>) => engine.diagnose(last, { ...ALONE, chain });
    expect(growth(5_000, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
  }, 120_000);

  it.each([
    ["no entries in it", '{"x":"'],
    ["one entry without an end", '{"log":{"entries":[{"response":{"content":{"text":"'],
  ])(
    "a file in pieces, %s",
    (_, head) => {
      // Each piece is a text of its own, as a decoder makes it.
      const piece = () => Buffer.from("abcdefgh".repeat(8_192)).toString();
      const make = (n: number) => Array.from({ length: n }, piece);
      const run = (texts: readonly string[]) => {
        const pieces = new HarPieces();
        pieces.push(head);
        for (const text of texts) pieces.push(text);
      };
      expect(growth(100, make, run, LIMIT)).toBeLessThanOrEqual(LIMIT);
    },
    120_000,
  );

  it.each([
    // Few and long: thousands of objects are above all work for the collector of memory.
    ["entries", 300, `{"request":{"url":"${"a".repeat(2_000)}"},},`],
    ["commas and blanks", 4_000, ",      "],
    ["names without quotation marks", 4_000, "{a: {b: {c: 1,},},}, "],
    ["escapes without an end", 4_000, '{"a":"\\\\\\\\"'],
  ])(
    "a broken file, %s",
    (_, size, part) => {
      const make = (n: number) => `x({"log":{"entries":[${part.repeat(n)}`;
      expect(growth(size, make, readHarText, LIMIT)).toBeLessThanOrEqual(LIMIT);
    },
    120_000,
  );

  it("parallel requests of one URL, both observers", () => {
    const run = (polls: ReturnType<typeof pollOf>) => {
      const journal = new Journal();
      for (const { events } of polls) for (const event of events) journal.hear(event);
      for (const { har } of polls) journal.take(har);
      expect(journal.size).toBe(polls.length);
    };
    expect(growth(1_000, (n) => pollOf(n, 40 / n), run, LIMIT)).toBeLessThanOrEqual(LIMIT);
  }, 120_000);
});

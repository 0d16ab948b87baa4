import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyse } from "scslre";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { literalsOf } from "../../diagnosis/literals.ts";
import { processorTime } from "../../workshop/processor-time.ts";

const SRC = path.resolve(import.meta.dirname, "../..");

type Found = { readonly pattern: RegExp; readonly where: string };

/** Every literal in the source, tests and their data aside. */
function written(): readonly Found[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && !/node_modules|\.d\.ts$|\.(test|examples|golden)\.|test-data/.test(file),
    )
    .flatMap((file) => {
      const code = readFileSync(path.join(SRC, file), "utf8");
      return literalsIn(parseAst(code, { lang: file.endsWith("x") ? "tsx" : "ts" })).map((pattern) => ({
        pattern,
        where: file,
      }));
    });
}

function literalsIn(node: unknown): readonly RegExp[] {
  if (typeof node !== "object" || node === null) return [];
  if ("regex" in node && "type" in node && node.type === "Literal") {
    const { pattern, flags } = node.regex as { pattern: string; flags: string };
    return [new RegExp(pattern, flags)];
  }
  return Object.values(node).flatMap((child) =>
    Array.isArray(child) ? child.flatMap(literalsIn) : literalsIn(child),
  );
}

/** What the knowledge builds from words when it is loaded. */
async function built(): Promise<readonly Found[]> {
  const found: Found[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args, newTarget) {
      const pattern: RegExp = Reflect.construct(target, args, newTarget);
      found.push({ pattern, where: "built when knowledge is loaded" });
      return pattern;
    },
  });
  try {
    await import("../knowledge.ts");
    await import("../lookup/cards.ts");
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/** Why a pattern takes more than linear time, if it does. */
function fault({ pattern, where }: Found): string | null {
  const { reports } = analyse({ source: pattern.source, flags: pattern.flags });
  const [first] = reports;
  return first ? `${where}: ${first.type} in ${pattern}` : null;
}

const SIZE = 32_768;

function repeated(unit: string, size = SIZE): string {
  return unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
}

/** What patterns stumble over: one character or tag without end, and the pattern's own words. */
function hostileTo(pattern: RegExp): readonly string[] {
  const own = [...new Set(literalsOf(pattern).flat())].slice(0, 6);
  return [
    ..." \n\ta",
    "A",
    "0",
    "<",
    "(",
    '"',
    "'",
    "/",
    ".",
    "-",
    "x ",
    "a.",
    "1,",
    "<p ",
    "key: ",
    ...own,
    ...own.map((word) => `${word} `),
    own.join(" "),
  ].filter((unit) => unit !== "");
}

/**
 * The processor's milliseconds for so many searches one after another, the least of some runs: how long the machine
 * kept the process waiting does not count.
 */
function cost(pattern: RegExp, text: string, runs: number, searches = 1): number {
  const search = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ""));
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const spent = processorTime(() => {
      for (let i = 0; i < searches; i++) text.search(search);
    });
    least = Math.min(least, spent);
  }
  return least;
}

/** One long text against as much in short ones, so that a busy machine is in the way of both alike. */
const PIECES = 4;

/**
 * How much dearer four times the text is than four texts: 1 where the pattern is linear, 4 where it is quadratic.
 * Null where it costs so little that a ratio would be noise. What else the machine does can only add to either side,
 * so the least that each ever took counts, and a suspicion has to last.
 *
 * @param most rounds that a suspicion has to last.
 */
function growth(pattern: RegExp, unit: string, little: number, most = 20): number | null {
  const long = repeated(unit);
  const short = repeated(unit, SIZE / PIECES);
  const least = { long: cost(pattern, long, 1), short: Number.POSITIVE_INFINITY };
  for (let run = 1; run <= most; run++) {
    if (least.long < little) return null;
    least.long = Math.min(least.long, cost(pattern, long, 3));
    least.short = Math.min(least.short, cost(pattern, short, 3, PIECES));
    const times = least.long / least.short;
    if (times < 1.5 || (run >= 6 && times < RUNS_AWAY)) break;
  }
  return least.long / least.short;
}

const RUNS_AWAY = 2.25;

function runsAway({ pattern, where }: Found, little: number): readonly string[] {
  return hostileTo(pattern).flatMap((unit) => {
    const times = growth(pattern, unit, little);
    return times !== null && times >= RUNS_AWAY
      ? [`${where}: ×${(times * PIECES).toFixed(0)} over ${JSON.stringify(unit)} in ${pattern}`]
      : [];
  });
}

const all = [...written(), ...(await built())];
const patterns = [...new Map(all.map((found) => [String(found.pattern), found])).values()];

/** Patterns a test: all in one took longer than a hang may on a laden machine. */
const PART = 500;
const parts = Array.from({ length: Math.ceil(patterns.length / PART) }, (_, at) => at * PART);

/** Milliseconds beside which a ratio means something: many times what a pattern usually takes for harmless text. */
function little(): number {
  const benign = repeated("The quick brown fox jumps over the lazy dog.\n");
  const usual = patterns
    .filter((_, at) => at % 10 === 0)
    .map(({ pattern }) => cost(pattern, benign, 3))
    .sort((a, b) => a - b);
  return 50 * (usual[Math.floor(usual.length / 2)] ?? 0);
}

describe("every regular expression in src", () => {
  it("is found, written and built ones", () => {
    expect(patterns.length).toBeGreaterThan(1_000);
    expect(patterns.filter(({ where }) => where.startsWith("built")).length).toBeGreaterThan(100);
  });

  it("takes linear time, says the checker", () => {
    for (const unsafe of [/(a+)+$/, /\s+$/, /a*a*b/]) {
      expect(fault({ pattern: unsafe, where: "known" }), String(unsafe)).not.toBeNull();
    }
    expect(patterns.map(fault).filter((one) => one !== null)).toEqual([]);
  });

  describe("takes linear time over long hostile texts, those of its own words too", () => {
    it("what does not is found", () => {
      expect(growth(/<meta\s[^>]*>/, "<meta ", little(), 2)).toBeGreaterThan(RUNS_AWAY);
    });

    it.each(parts)("of the patterns from %i on", (from) => {
      const limit = little();
      expect(patterns.slice(from, from + PART).flatMap((found) => runsAway(found, limit))).toEqual([]);
    });
  });
});

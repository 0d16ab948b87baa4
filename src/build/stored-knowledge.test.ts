import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readKept } from "../cli/corpus.ts";
import { ALONE, type Surroundings } from "../diagnosis/case.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import type { Exchange } from "../http/exchange.ts";
import { readRawHttpChain } from "../http/raw-http.ts";
import { causeExamples, checkExamples, responderExamples, statusExamples } from "../knowledge/examples.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { knowledge as storing } from "./knowledge.plugin.ts";
import type * as Built from "./stored-knowledge.entry.ts";

const out = mkdtempSync(path.join(tmpdir(), "status-lens-"));
let built: typeof Built;

beforeAll(async () => {
  const entry = path.join(import.meta.dirname, "stored-knowledge.entry.ts");
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [storing()],
    build: { ssr: entry, ssrEmitAssets: true, outDir: out, emptyOutDir: true, target: "es2023" },
  });
  built = await import(pathToFileURL(path.join(out, "stored-knowledge.entry.js")).href);
  const read = (name: string) => JSON.parse(readFileSync(path.join(out, `knowledge/${name}.json`), "utf8"));
  for (const language of LANGUAGES) built.putTexts(language, read(language));
  built.putRules(read("rules"));
});

afterAll(() => rmSync(out, { recursive: true }));

/** As far as data goes: functions and patterns by what they are made of, texts in both languages. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => {
      if (part instanceof RegExp) return String(part);
      if (typeof part === "function") return { function: true, need: part.need ?? null };
      return typeof part?.en === "string" ? { en: part.en, "zh-CN": part["zh-CN"] } : part;
    }),
  );
}

/** What is only in the catalogue's cards; the build leaves it out. */
const CARD_ONLY = /^(use|request|response|content|cacheable|retry|example|misreadings|lookAlikes|asked)$/;

function withoutCards<Kind extends object>(kind: Kind): object {
  return Object.fromEntries(Object.entries(kind).filter(([name]) => !CARD_ONLY.test(name)));
}

/** Holds the two engines to the same answer. */
function comparison(): (name: string, exchange: Exchange, surroundings: Surroundings) => void {
  const engines = [createEngine(built.knowledge), createEngine(knowledge)];
  return (name, exchange, surroundings) => {
    const [stored, source] = engines.map((engine) => {
      const { status, failure, ...diagnosis } = engine.diagnose(exchange, surroundings);
      return plain({ status: status?.code, failure: failure?.id, ...diagnosis });
    });
    expect(stored, name).toEqual(source);
  };
}

/** All texts in a table of examples, whatever its shape. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("the knowledge as the build stores it", () => {
  it("is the knowledge of the source", () => {
    const { statuses, failures, ...rest } = knowledge;
    expect(plain(built.knowledge)).toEqual(
      plain({ ...rest, statuses: statuses.map(withoutCards), failures: failures.map(withoutCards) }),
    );
  });

  it("explains every kept case as the source does", () => {
    const explains = comparison();
    const cases = readKept();
    expect(cases.length).toBeGreaterThan(500);
    for (const { id, exchange, surroundings } of cases) explains(id, exchange, surroundings);
  });

  it("explains every example as the source does, so that each rule fires", { timeout: 60_000 }, () => {
    const explains = comparison();
    const examples = textsIn([responderExamples, statusExamples, causeExamples, checkExamples]);
    expect(examples.length).toBeGreaterThan(2_000);
    for (const raw of examples) {
      const hops = readRawHttpChain(raw);
      const last = hops.at(-1);
      const chain = hops.slice(0, -1).filter(({ type }) => type !== "preflight");
      const preflight = hops.find(({ type }) => type === "preflight") ?? null;
      if (last) explains(raw, last, { ...ALONE, chain, preflight });
    }
  });
});

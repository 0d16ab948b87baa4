import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readKept } from "../cli/corpus.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
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

describe("the knowledge as the build stores it", () => {
  it("is the knowledge of the source", () => {
    const { statuses, failures, ...rest } = knowledge;
    expect(plain(built.knowledge)).toEqual(
      plain({ ...rest, statuses: statuses.map(withoutCards), failures: failures.map(withoutCards) }),
    );
  });

  it("explains every kept case as the source does", () => {
    const source = createEngine(knowledge);
    const stored = createEngine(built.knowledge);
    const cases = readKept();
    expect(cases.length).toBeGreaterThan(500);
    for (const { id, exchange, surroundings } of cases) {
      const said = [stored, source].map((engine) => {
        const { status, failure, ...diagnosis } = engine.diagnose(exchange, surroundings);
        return plain({ status: status?.code, failure: failure?.id, ...diagnosis });
      });
      expect(said[0], id).toEqual(said[1]);
    }
  });
});

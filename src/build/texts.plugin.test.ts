import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StatusBrief } from "../diagnosis/status.ts";
import type { putTexts } from "../diagnosis/stored-text.ts";
import { LANGUAGES, type Language } from "../diagnosis/text.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { texts } from "./texts.plugin.ts";

const SOURCE = path.join(import.meta.dirname, "..");
/** Time for a build on a machine that does much else. */
const PATIENCE = 120_000;

const folder = mkdtempSync(path.join(tmpdir(), "status-lens-"));
afterAll(() => rmSync(folder, { recursive: true }));

type Built<Exports> = Exports & { readonly putTexts: typeof putTexts };

/** The root module as it is built, before any language is loaded, and its files of sentences. */
async function builtFrom<Exports>(root: string, plugin = texts(root)) {
  const out = mkdtempSync(path.join(folder, "out-"));
  const entry = path.join(out, "entry.ts");
  const store = path.join(SOURCE, "diagnosis/stored-text.ts");
  writeFileSync(entry, `export * from ${JSON.stringify(root)};\nexport { putTexts } from "${store}";\n`);
  await build({
    configFile: false,
    logLevel: "error",
    plugins: [plugin],
    build: {
      ssr: entry,
      ssrEmitAssets: true,
      outDir: out,
      emptyOutDir: false,
      minify: "oxc",
      rolldownOptions: { output: { entryFileNames: "entry.mjs" } },
    },
  });
  const table = (language: Language): string[] =>
    JSON.parse(readFileSync(path.join(out, `knowledge/${language}.json`), "utf8"));
  const script = readFileSync(path.join(out, "entry.mjs"), "utf8");
  const module: Built<Exports> = await import(pathToFileURL(path.join(out, "entry.mjs")).href);
  return { module, table, script };
}

/** As far as data goes: functions and patterns by what they are made of. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, part) => {
      if (part instanceof RegExp) return String(part);
      return typeof part === "function" ? { function: true, need: part.need ?? null } : part;
    }),
  );
}

describe("the knowledge as it is built", () => {
  let built: Awaited<ReturnType<typeof builtFrom<{ readonly knowledge: typeof knowledge }>>>;
  beforeAll(async () => {
    built = await builtFrom(path.join(SOURCE, "knowledge/knowledge.ts"));
  }, PATIENCE);

  it("has the source's text in every place, in both languages", { timeout: PATIENCE }, () => {
    for (const language of LANGUAGES) built.module.putTexts(language, built.table(language));
    const brief = ({
      code,
      phrase,
      kind,
      name,
      meaning,
      usual,
      refuted,
      hides,
      causes,
      sources,
    }: StatusBrief) => ({
      ...{ code, phrase, kind, name, meaning, usual, refuted, hides, causes, sources },
    });
    expect(plain(built.module.knowledge)).toEqual(
      plain({ ...knowledge, statuses: knowledge.statuses.map(brief) }),
    );
  });

  it("keeps hardly a sentence in the script", () => {
    // By their full stops: words alone stand in patterns, which read what servers say in Chinese.
    const left = built.script.match(/[\u4e00-\u9fff]。/g) ?? [];
    const stored =
      built
        .table("zh-CN")
        .join()
        .match(/[\u4e00-\u9fff]。/g) ?? [];
    expect(stored.length).toBeGreaterThan(2_000);
    expect(left.length).toBeLessThan(stored.length / 20);
  });
});

/** Legal ways to write and to use a text; what each must say in both languages. */
const FORMS: readonly (readonly [form: string, source: string, en: string, zh: string])[] = [
  ["written out", `text({ en: "a", "zh-CN": "甲" })`, "a", "甲"],
  ["quoted and turned round", `text({ "zh-CN": "乙", "en": "b" })`, "b", "乙"],
  ["templates without slots", "text({ en: `c`, ['zh-CN' as const]: `丙` })", "c", "丙"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source
  ["templates with slots", "text({ en: `${'d'}!`, 'zh-CN': `${'丁'}！` })", "d!", "丁！"],
  ["a computed member", `text({ ["en"]: "e", "zh-CN": "戊" })`, "e", "戊"],
  ["spread into", `text({ ...{ en: "f" }, "zh-CN": "己" })`, "f", "己"],
  ["spread from", `{ ...text({ en: "g", "zh-CN": "庚" }) }`, "g", "庚"],
  ["spread, and changed", `{ ...text({ en: "h", "zh-CN": "x" }), "zh-CN": "辛" }`, "h", "辛"],
  ["constants", `text({ en: EN, "zh-CN": ZH })`, "i", "壬"],
  ["read while it is imported", `joined(text({ en: "j", "zh-CN": "癸" }))`, "j.", "癸。"],
  ["taken apart", `(({ en, ...zh }) => ({ en, ...zh }))(text({ en: "k", "zh-CN": "子" }))`, "k", "子"],
  ["through JSON", `JSON.parse(JSON.stringify(text({ en: "l", "zh-CN": "丑" })))`, "l", "丑"],
  ["frozen", `Object.freeze(text({ en: "m", "zh-CN": "寅" }))`, "m", "寅"],
  ["changed", `Object.assign(text({ en: "n", "zh-CN": "x" }), { "zh-CN": "卯" })`, "n", "卯"],
  ["escapes", `text({ en: "o\\n\\"\\u0041\\\\", "zh-CN": '辰\\'\\u2028' })`, 'o\n"A\\', "辰'\u2028"],
  ["types", `text({ en: "p" as const, "zh-CN": "巳" } satisfies Text)!`, "p", "巳"],
  ["close to a word", `(() => {return(text)({en:"q","zh-CN":"午"})})()`, "q", "午"],
  ["another function of that name", `((text) => text({ en: "r", "zh-CN": "未" }))(joined)`, "r.", "未。"],
  ["called in other ways", `text?.({ en: "s", "zh-CN": "申" })`, "s", "申"],
  ["the same sentence, read and not", `[text({ en: "j", "zh-CN": "癸" })][0]!`, "j", "癸"],
  ["made when it is asked for", `later(() => text({ en: "u", "zh-CN": "酉" }))`, "u", "酉"],
  ["comments between", `text(/* { */ { en: /* } */ "v", /* , */ "zh-CN": "戌", } /* ) */)`, "v", "戌"],
  ["chosen", `text(ZH ? { en: "w", "zh-CN": "亥" } : { en: "-", "zh-CN": "-" })`, "w", "亥"],
  ["empty", `text({ en: "", "zh-CN": "" })`, "", ""],
];

describe("every legal form of a text", () => {
  let built: Awaited<
    ReturnType<typeof builtFrom<{ readonly forms: readonly { en: string; "zh-CN": string }[] }>>
  >;
  beforeAll(async () => {
    mkdirSync(path.join(folder, "forms"));
    const root = path.join(folder, "forms/forms.ts");
    writeFileSync(
      root,
      `import { text, type Text } from "${SOURCE}/diagnosis/text.ts";
      const EN = "i", ZH = "壬";
      const joined = (both: Text) => ({ en: both.en + ".", "zh-CN": both["zh-CN"] + "。" });
      const later = (make: () => Text) => ({ get en() { return make().en; }, get "zh-CN"() { return make()["zh-CN"]; } });
      export const forms = [\n${FORMS.map(([, source]) => source).join(",\n")}\n];\n`,
    );
    built = await builtFrom(root);
  }, PATIENCE);

  it.each(FORMS.map(([form, , en, zh], at) => ({ form, en, zh, at })))("$form", ({ en, zh, at }) => {
    const text = built.module.forms[at];
    for (const language of LANGUAGES) built.module.putTexts(language, built.table(language));
    expect({ ...text }).toEqual({ en, "zh-CN": zh });
  });

  it("is stored where its sentences are written out and nobody looks", () => {
    expect(built.table("en")).toEqual(["a", "b", 'o\n"A\\', "q", "s", "u", "v", ""]);
  });
});

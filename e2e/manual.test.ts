import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, SAVED_FILTERS } from "../src/browser/stored-settings.ts";
import { LANGUAGES, type Language, type Text } from "../src/diagnosis/text.ts";
import { FIRST, LAST, MESSAGE_LIMIT, STREAM_LIMIT } from "../src/http/stream.ts";
import { COLUMN_IDS, COLUMNS } from "../src/panel/columns.ts";
import { KEY_NAMES, KEYS } from "../src/panel/query-keys.ts";
import { STATES } from "../src/panel/query-states.ts";
import { UNRECORDED } from "../src/panel/query-words.ts";
import { COPY_AS } from "../src/telling/labels/copy-as.ts";
import { FILTER, KEY_MEANINGS, STATE_MEANINGS } from "../src/telling/labels/filter-keys.ts";
import { KEYS_TITLE, PANEL_KEYS } from "../src/telling/labels/keys.ts";
import { LONG_WAIT } from "../src/telling/waiting.ts";

// The manual in `docs` says the same in both languages, in the words of the interface, with the tables of the code.
// `npx vitest run e2e/manual -u` writes those tables anew.

const ROOT = path.resolve(import.meta.dirname, "..");
const DOCS = path.join(ROOT, "docs");
const LABELS = path.join(ROOT, "src/telling/labels");
const PAGES = readdirSync(path.join(DOCS, "en")).sort();

const read = (...names: readonly string[]) => readFileSync(path.join(...names), "utf8");
const pageOf = (language: Language, name: string) => read(DOCS, language, name);

/** What stands in backticks, fenced or in a line. */
function codesOf(page: string): readonly string[] {
  return [...page.matchAll(/```\n(.*?)```|`([^`\n]+)`/gs)].map(([, block, inline]) =>
    (block ?? inline ?? "").trim(),
  );
}

/** The words of the interface that it quotes: nothing else stands in curly quotes. */
function quotedIn(page: string): readonly string[] {
  return [...page.replace(/`[^`\n]+`/g, "").matchAll(/“([^”]*)”/g)].map(([, words = ""]) => words);
}

/** What it is made of, without its words: headings with their level, items, rows with their cells, paragraphs. */
function skeletonOf(page: string): readonly string[] {
  const lines = page.split("\n").map((line) => {
    const [heading] = /^#+(?= )/.exec(line) ?? [];
    if (heading) return heading;
    if (/^(?:-|\d+\.) /.test(line)) return "item";
    if (line.startsWith("|")) return `row of ${line.split(/(?<!\\)\|/).length - 2}`;
    return line === "" || line.startsWith("```") || line.startsWith("<!--") ? line : "words";
  });
  return lines.filter((line, at) => line !== "" && !(line === "words" && lines[at - 1] === "words"));
}

/** Where it leads, but for the web. */
function linksOf(page: string): readonly string[] {
  return [...page.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** The names that GitHub gives to headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

const inCode = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(" ");
const inCell = (words: string) => words.replace(/[\\|*<]/g, "\\$&");

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What the help of the filter shows. */
function terms(language: Language): string {
  const keys = KEY_NAMES.filter((name) => name !== "is").map((name) => {
    const words = name === "regexp" ? [name] : (KEYS[name].aliases ?? []);
    return [KEYS[name].example, KEY_MEANINGS[name], words.map((word) => `${word}:`)] as const;
  });
  const states = (Object.keys(STATES) as (keyof typeof STATES)[]).map(
    (name) =>
      [`is:${name}`, STATE_MEANINGS[name], (STATES[name].aliases ?? []).map((word) => `is:${word}`)] as const,
  );
  const head = [FILTER.term, FILTER.finds, FILTER.alias].map((label) => label[language]);
  return table([
    head,
    ...[...keys, ...states].map(([example, means, words]) => [
      inCode([example]),
      inCell(means[language]),
      inCode(words),
    ]),
  ]);
}

const DOES: Text = { en: "what it does", "zh-CN": "作用" };

const WRITTEN: Readonly<Record<string, (language: Language) => string>> = {
  terms,
  unrecorded: () => inCode(UNRECORDED.map((word) => (word.includes(":") ? word : `${word}:`))),
  keys: (language) =>
    table([
      [KEYS_TITLE[language], DOES[language]],
      ...PANEL_KEYS.map(({ keys, does }) => [inCode(keys), inCell(does[language])]),
    ]),
};

/** The page with what the code knows of it between its marks. */
function written(page: string, language: Language): string {
  return page.replace(/(<!-- (\w+) -->\n).*?(<!-- \/\2 -->)/gs, (all, begin, name, end) => {
    const made = WRITTEN[name]?.(language);
    return made === undefined ? all : `${begin}\n${made}\n\n${end}`;
  });
}

/** Every label in both languages; `…` stands for what is filled in. */
let labels: readonly Readonly<Record<Language, string>>[] = [];

beforeAll(async () => {
  const files = readdirSync(LABELS).filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"));
  labels = labelsIn(await Promise.all(files.map((name) => import(path.join(LABELS, name)))));
});

function labelsIn(value: unknown): readonly Readonly<Record<Language, string>>[] {
  if (typeof value !== "object" || value === null) return [];
  if (!("en" in value && "zh-CN" in value)) return Object.values(value).flatMap(labelsIn);
  const open = (words: unknown) => String(words).replace(/\{\w+\}/g, "…");
  return [{ en: open(value.en), "zh-CN": open(value["zh-CN"]) }];
}

it("has the same pages in both languages, and its first page leads to each", () => {
  expect(readdirSync(path.join(DOCS, "zh-CN")).sort()).toEqual(PAGES);
  expect(linksOf(pageOf("en", "README.md"))).toEqual(
    expect.arrayContaining(PAGES.filter((name) => name !== "README.md")),
  );
});

describe.each(PAGES)("%s", (name) => {
  const [english, chinese] = [pageOf("en", name), pageOf("zh-CN", name)];

  it("is made alike in both languages: parts, code, links", () => {
    expect(skeletonOf(chinese)).toEqual(skeletonOf(english));
    expect(codesOf(chinese).toSorted()).toEqual(codesOf(english).toSorted());
    const places = (page: string) => linksOf(page).map((link) => link.replace(/#.*|\ben\b|\bzh-CN\b/g, ""));
    expect(places(chinese)).toEqual(places(english));
  });

  it("quotes the interface as it is, the same words in both languages", () => {
    const pairs = quotedIn(chinese).map((words, at) => ({ en: quotedIn(english)[at], "zh-CN": words }));
    expect(pairs.length).toBe(quotedIn(english).length);
    expect(
      pairs.filter((pair) => !labels.some((label) => LANGUAGES.every((each) => label[each] === pair[each]))),
    ).toEqual([]);
  });

  it.each(LANGUAGES)("has the tables of the code in %s", async (language) => {
    const page = pageOf(language, name);
    await expect(written(page, language)).toMatchFileSnapshot(path.join(DOCS, language, name));
  });
});

it.each([
  ...LANGUAGES.flatMap((language) => PAGES.map((name) => `docs/${language}/${name}`)),
  "README.md",
  "CONTRIBUTING.md",
  "DECISIONS.md",
  "BROWSERS.md",
])("%s leads nowhere in vain", (name) => {
  const lost = linksOf(read(ROOT, name)).filter((link) => {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? path.join(ROOT, name) : path.resolve(ROOT, path.dirname(name), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsOf(read(target)).includes(decodeURI(anchor));
  });
  expect(lost).toEqual([]);
});

describe.each(LANGUAGES)("in %s nothing is left out that the code has", (language) => {
  it("columns, and forms of a copy", () => {
    const columns = COLUMN_IDS.map((id) => COLUMNS[id].label[language]);
    expect(quotedIn(pageOf(language, "panel.md"))).toEqual(expect.arrayContaining(columns));
    const forms = Object.entries(COPY_AS.forms).flatMap(([id, form]) =>
      id === "curl-bash" ? [] : [form[language]],
    );
    expect(quotedIn(pageOf(language, "answer.md"))).toEqual(expect.arrayContaining(forms));
  });

  it.each(["annotate", "lookup"])("the usage of %s", (command) => {
    const [, usage] = /"(npm run -s \w+ -- [^"]+)"/.exec(read(ROOT, "src/cli", `${command}.ts`)) ?? [];
    expect(codesOf(pageOf(language, "command-line.md"))).toContain(usage);
  });

  it.each([
    ["panel.md", DEFAULT_SETTINGS.historyLimit],
    ["filter.md", SAVED_FILTERS.most],
    ["streams.md", FIRST],
    ["streams.md", LAST],
    ["streams.md", MESSAGE_LIMIT],
    ["streams.md", STREAM_LIMIT],
  ])("the limit in %s: %i", (name, limit) => {
    expect(pageOf(language, name)).toMatch(new RegExp(`(?<![\\d,])${limit.toLocaleString("en")}(?![\\d,])`));
  });
});

it("each table of the code stands on some page", () => {
  const pages = PAGES.map((name) => pageOf("en", name)).join("");
  for (const name of Object.keys(WRITTEN)) expect(pages).toContain(`<!-- ${name} -->\n`);
});

it("a wait is named after ten seconds", () => {
  expect(LONG_WAIT).toBe(10_000);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { wordsFor } from "../../diagnosis/mechanism.ts";
import { ANY_SYSTEM } from "../../diagnosis/per-system.ts";
import { LANGUAGES, type Text } from "../../diagnosis/text.ts";
import { knowledge } from "../knowledge.ts";
import { protocols } from "../protocols.ts";
import { families } from "../writing/families.ts";
import { AVOIDED_WORDS } from "../writing/glossary.ts";
import { faultsOf, TEXT_RULES, type TextKind } from "../writing/text-rules.ts";

/** A key that holds a text, and what that text is for. A key that is not here fails. */
const KINDS: Readonly<Record<string, TextKind>> = {
  name: "name",
  what: "phrase",
  meaning: "sentence",
  why: "sentence",
  fix: "step",
  use: "passage",
  confirm: "passage",
  sentence: "step",
  systems: "phrase",
  general: "step",
  says: "passage",
  advice: "passage",
  believed: "passage",
  truth: "passage",
  difference: "passage",
};

type Found = { readonly path: string; readonly key: string; readonly both: Text };

function isText(value: object): value is Text {
  return LANGUAGES.every((language) => language in value);
}

/** Every text below a value, with the path by which a reader finds it. */
function textsIn(value: unknown, path: string, key = ""): Found[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ path, key, both: value }];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => textsIn(item, `${path}[${idOf(item) ?? index}]`, key));
  }
  return Object.entries(value).flatMap(([name, item]) =>
    textsIn(item, `${path}.${name}`, key === "systems" ? key : name),
  );
}

function idOf(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return null;
  const id = "id" in item ? item.id : "code" in item ? item.code : null;
  return id === null ? null : String(id);
}

const { mechanisms, ...lists } = knowledge;

/** The texts by the folder and file that holds them. */
const files: [file: string, found: Found[]][] = [
  ...Object.entries<readonly unknown[]>(lists).flatMap(([folder, list]) =>
    list.map((item): [string, Found[]] => {
      const file = `${folder}/${idOf(item)}`;
      return [file, textsIn(item, file)];
    }),
  ),
  ...Object.entries(mechanisms).map(([id, mechanism]): [string, Found[]] => {
    const path = `mechanisms/${mechanism.family}.${id}`;
    return [path, textsIn(mechanism, path)];
  }),
  ...protocols.map((protocol): [string, Found[]] => {
    const path = `protocols/${protocol.id}`;
    return [path, textsIn(protocol, path)];
  }),
  ["families", textsIn(families, "families", "name")],
];

function kindOf({ path, key }: Found): TextKind | undefined {
  if (path.startsWith("families")) return "name";
  return key === "name" && /^responders\/[^.]*\.name$/.test(path) ? "product" : KINDS[key];
}

describe("each rule can fail", () => {
  it.each(TEXT_RULES)("$id", ({ id, broken: [both, kind] }) => {
    expect(faultsOf(both, kind).map((fault) => fault.split(":")[0])).toContain(id);
  });
});

it("the glossary is the one that CONTRIBUTING gives", () => {
  const guide = readFileSync(path.join(import.meta.dirname, "../../../CONTRIBUTING.md"), "utf8");
  const rows = guide
    .split("\n")
    .filter((line) => /^\|.*[\u4e00-\u9fff]/.test(line) && !line.includes("| not "));
  const words = rows.flatMap((row) => row.split("|")[3]?.match(/[\u4e00-\u9fff]+/g) ?? []);
  expect(AVOIDED_WORDS.map(({ word }) => word)).toEqual(words);
});

describe("texts", () => {
  it("are found in every folder", () => {
    for (const folder of ["statuses", "failures", "responders", "checks", "mechanisms", "families"]) {
      expect(files.filter(([file]) => file.startsWith(folder)).flatMap(([, found]) => found)).not.toEqual([]);
    }
  });

  it.each(files)("%s", (_, found) => {
    const faults = found.flatMap((one) => {
      const kind = kindOf(one);
      const wrong = kind ? faultsOf(one.both, kind) : [`unknown key: say in KINDS what "${one.key}" is for`];
      return wrong.map((fault) => `${one.path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

describe("mechanisms", () => {
  const all = Object.entries(mechanisms);

  it.each(LANGUAGES)("no two share a name (%s)", (language) => {
    const first = new Map<string, string>();
    const twice = all.flatMap(([id, { name }]) => {
      const other = first.get(name[language]);
      first.set(name[language], id);
      return other === undefined ? [] : [`${id} is named like ${other}: ${name[language]}`];
    });
    expect(twice).toEqual([]);
  });

  it("have sources", () => {
    expect(all.filter(([, { sources }]) => sources.length === 0).map(([id]) => id)).toEqual([]);
  });

  // Only what is known of an exchange fills slots; one in the general words would be shown as written.
  it("have no slots but for the parts of several systems", () => {
    const slots = all.flatMap(([id, mechanism]) =>
      textsIn(wordsFor(mechanism, ANY_SYSTEM), id).filter(({ both }) => /[{}]/.test(both.en + both["zh-CN"])),
    );
    expect(slots.map(({ path }) => path)).toEqual([]);
  });

  it("are short enough to be read where nobody knows the system", () => {
    const long = all.flatMap(([id, mechanism]) => {
      const { fix, confirm } = wordsFor(mechanism, ANY_SYSTEM);
      const faults = [...fix, confirm].flatMap((said) => faultsOf(said, "passage"));
      return faults.map((fault) => `${id}: ${fault}`);
    });
    expect(long).toEqual([]);
  });
});

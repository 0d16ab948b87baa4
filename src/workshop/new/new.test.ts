import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { KINDS } from "./kinds.ts";
import type { NewPart } from "./part.ts";
import { unfinished } from "./unfinished.ts";
import { writeParts } from "./write-parts.ts";

const ROOT = path.join(import.meta.dirname, "../../..");
const NEEDED = [
  "src/http",
  "src/comparison",
  "src/diagnosis",
  "src/knowledge",
  "src/build",
  "tsconfig.base.json",
];
const SETTINGS = ["tsconfig.pure.json", "biome.json", "biome.layers.json", "spread.grit", ".gitignore"];

/** The pure part of the house, to be written into. */
const copy = mkdtempSync(path.join(tmpdir(), "status-lens-new-"));
const knowledge = path.join(copy, "src/knowledge");
for (const name of [...NEEDED, ...SETTINGS])
  cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));
afterAll(() => rmSync(copy, { recursive: true }));

function parts(kind: string, name: string): readonly NewPart[] {
  return KINDS[kind]?.parts(name) ?? [];
}

/** What a command says, whether it ends well or not. */
function said(command: string, ...options: readonly string[]): string {
  try {
    const at = path.join(ROOT, "node_modules/.bin", command);
    return execFileSync(at, options, { cwd: copy, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

function holds(file: string, text: string): void {
  expect(readFileSync(path.join(knowledge, file), "utf8")).toContain(text);
}

describe("what is begun", () => {
  it("of every kind is registered, compiles, and says what is still to be written", () => {
    for (const [kind, { like }] of Object.entries(KINDS)) {
      const files = writeParts(parts(kind, like), knowledge);
      const open = unfinished(knowledge);
      for (const file of files) expect(open.filter((line) => line.startsWith(file))).not.toEqual([]);
    }
    writeParts(parts("cause", "moon/full"), knowledge);
    expect(said("tsx", "src/build/registries.ts")).toBe("");
    holds("responders.ts", "acmeEdge");
    holds("responder-ids.ts", "acme-edge");
    holds("manners.ts", "servesMaps");
    holds("failures.ts", "tunnelRefused");
    holds("statuses.ts", "status799");
    holds("causes.ts", "moonCauses");
    holds("examples.ts", "moonExamples");
    expect(said("tsc", "-p", "src/knowledge")).toBe("");
  });

  it("in a new family asks for the family's name", () => {
    writeParts(parts("mechanism", "moon-phase/eclipse"), knowledge);
    said("tsx", "src/build/registries.ts");
    expect(said("tsc", "-p", "src/knowledge")).toMatch(/families\.ts.*'"moon-phase"' is missing/);
  });
});

describe("refused, with a plain sentence", () => {
  it.each([
    ["responder", "nginx", "src/knowledge/responders/nginx.ts is there already."],
    ["responder", "Acme_Edge", '"Acme_Edge" is no kebab-case name; write acme-edge.'],
    ["responder", "../acme", '"../acme" is no kebab-case name; write acme.'],
    ["responder", "4you", '"4you" begins with a digit; begin with a letter.'],
    ["failure", "", '"" is no kebab-case name: lower-case words and digits with hyphens between.'],
    ["status", "42", '"42" is no status code: three digits, from 100.'],
    ["status", "404", "src/knowledge/statuses/404.ts is there already."],
    ["check", "challenge", '"challenge" names no file and entry; write it as challenge/401-twice.'],
    [
      "check",
      "challenge/401-without-challenge",
      "src/knowledge/checks/challenge.ts has 401-without-challenge already.",
    ],
    [
      "mechanism",
      "auth/service-stopped",
      "There is a mechanism service-stopped already, in the family service-off.",
    ],
    [
      "cause",
      "box/new",
      "src/knowledge/causes/box.ts is written otherwise than its neighbours: add to it by hand.",
    ],
  ])("%s %s", (kind, name, sentence) => {
    expect(() => writeParts(parts(kind, name), knowledge)).toThrow(sentence);
  });
});

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { KINDS } from "./new/kinds.ts";

const ROOT = path.join(import.meta.dirname, "../..");
const guide = readFileSync(path.join(ROOT, "CONTRIBUTING.md"), "utf8");
const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));

function found(pattern: RegExp): readonly string[] {
  return [...new Set([...guide.matchAll(pattern)].flatMap(([, one = ""]) => one))];
}

/** As GitHub names a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, "")
    .replaceAll(" ", "-");
}

describe("the guide", () => {
  it("names files that are there", () => {
    const files = found(/((?:src|e2e)\/[\w./-]*)/g).filter((file) => !file.includes("TOOL"));
    expect(files.length).toBeGreaterThan(20);
    // Vitest takes the beginning of a name for the file.
    const there = (file: string) =>
      [file, `${file}.ts`, `${file}.test.ts`].some((at) => existsSync(path.join(ROOT, at)));
    expect(files.map((file) => file.replace(/\.$/, "")).filter((file) => !there(file))).toEqual([]);
  });

  it("names scripts that are there", () => {
    const named = found(/npm run (?:-s )?([\w:]+)/g);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("links to sections and files that are there", () => {
    const headings = found(/^#+ (.+)$/gm).map(anchor);
    expect(found(/\]\(#([^)]+)\)/g).filter((to) => !headings.includes(to))).toEqual([]);
    expect(found(/\]\(([^#)]+)\)/g).filter((to) => !existsSync(path.join(ROOT, to)))).toEqual([]);
  });

  it("shows how each kind is begun", () => {
    const commands = Object.entries(KINDS).map(([kind, { like }]) => `npm run -s new -- ${kind} ${like}`);
    expect(commands.filter((command) => !guide.includes(command))).toEqual([]);
  });
});

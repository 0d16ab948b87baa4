import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Escapes of terminals, C1 controls, forged rows and turned text in every place that is printed. */
const HOSTILE = path.join(import.meta.dirname, "terminal-escape.har");
const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

function run(command: string, ...args: readonly string[]) {
  const script = path.join(import.meta.dirname, `${command}.ts`);
  return spawnSync(process.execPath, ["--import", "tsx", script, ...args], { encoding: "utf8" });
}

/** Lines, of which each was printed as one. */
function linesOf(output: string): readonly string[] {
  return output.split("\n").slice(0, -1);
}

describe("what a command prints", { timeout: 120_000 }, () => {
  it("is a row for each entry, whatever the entries hold", () => {
    const { stdout, stderr } = run("annotate", HOSTILE);
    const rows = linesOf(stdout);
    expect(rows).toHaveLength(JSON.parse(readFileSync(HOSTILE, "utf8")).log.entries.length);
    expect(rows[0]).toContain("GET\\u001b[2J");
    expect(rows[1]).toContain("\\u202egpj.exe FAKE".replace(" ", "\\n"));
    for (const line of [...rows, ...linesOf(stderr)]) expect(line).not.toMatch(OBEYED);
  });

  it("is JSON that says the same and is only shown", () => {
    const { stdout } = run("annotate", HOSTILE, "--json");
    for (const line of linesOf(stdout)) expect(line).not.toMatch(OBEYED);
    const urls = JSON.parse(stdout).map(({ url }: { url: string }) => url);
    const entries = JSON.parse(readFileSync(HOSTILE, "utf8")).log.entries;
    expect(urls).toEqual(entries.map(({ request }: { request: { url: string } }) => request.url));
  });

  it("names what could not be read without its controls", () => {
    const { stderr, status } = run("annotate", "\u001b[2J\u009b\u202eno.har");
    expect(linesOf(stderr).join("")).not.toMatch(OBEYED);
    expect(stderr).toContain("\\u001b[2J\\u009b\\u202eno.har");
    expect(status).toBe(2);
  });
});

import { execFileSync } from "node:child_process";
import path from "node:path";
import { KINDS } from "./kinds.ts";
import { type Part, Refused } from "./part.ts";
import { unfinished } from "./unfinished.ts";
import { writeParts } from "./write-parts.ts";

/**
 * `npm run -s new -- KIND NAME`: begins a piece of knowledge with all that its kind needs, and registers it.
 * Alone, or later, `npm run -s new` says what is still to be written.
 */
const ROOT = path.resolve(import.meta.dirname, "../../..");
const KNOWLEDGE = path.join(ROOT, "src/knowledge");

function say(...lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
}

function partsOf(kind: string, name: string | undefined): readonly Part[] {
  const chosen = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!chosen) throw new Refused(`There is no kind "${kind}"; there are ${Object.keys(KINDS).join(", ")}.`);
  if (name === undefined) throw new Refused(`A name is missing: npm run -s new -- ${kind} ${chosen.like}`);
  return chosen.parts(name);
}

function run(command: string, ...options: readonly string[]): void {
  execFileSync(path.join(ROOT, "node_modules/.bin", command), options, { cwd: ROOT });
}

function begin(kind: string, name: string | undefined): void {
  const files = writeParts(partsOf(kind, name), KNOWLEDGE).map((file) => `src/knowledge/${file}`);
  run("biome", "check", "--write", "--log-level=none", ...files);
  run("tsx", "src/build/registries.ts");
  say("Written:", ...files.map((file) => `  ${file}`), "");
}

function tell(): void {
  const open = unfinished(KNOWLEDGE);
  if (open.length === 0) {
    say("Nothing is left to write.");
    return;
  }
  say(
    "To be written, below src/knowledge (each goes with its TODO):",
    ...open.map((line) => `  ${line}`),
    "",
  );
  say(
    "Then:",
    "  npm run -s new                               what is left",
    "  npm run check                                types, registries, layers, lint",
    "  npx vitest run src/knowledge/proof           examples and texts",
  );
}

const [kind, name] = process.argv.slice(2);
try {
  if (kind === undefined) {
    say("npm run -s new -- KIND NAME", ...Object.entries(KINDS).map(([k, { like }]) => `  ${k} ${like}`), "");
  } else {
    begin(kind, name);
  }
  tell();
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

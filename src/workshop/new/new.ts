import { execFileSync } from "node:child_process";
import path from "node:path";
import { printError, printLines } from "../../cli/terminal.ts";
import { KINDS } from "./kinds.ts";
import { type NewPart, Refused } from "./part.ts";
import { unfinished } from "./unfinished.ts";
import { writeParts } from "./write-parts.ts";

/**
 * `npm run -s new -- KIND NAME`: begins a piece of knowledge with all that its kind needs, and registers it.
 * Alone, or later, `npm run -s new` says what is still to be written.
 */
const ROOT = path.resolve(import.meta.dirname, "../../..");
const KNOWLEDGE = path.join(ROOT, "src/knowledge");

function partsOf(kind: string, name: string | undefined): readonly NewPart[] {
  const chosen = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!chosen) throw new Refused(`There is no kind "${kind}"; there are ${Object.keys(KINDS).join(", ")}.`);
  if (name === undefined) throw new Refused(`A name is missing: npm run -s new -- ${kind} ${chosen.like}`);
  return chosen.parts(name);
}

function run(command: string, ...options: readonly string[]): void {
  execFileSync(path.join(ROOT, "node_modules/.bin", command), options, { cwd: ROOT });
}

/** Returns the files, below src/knowledge. */
function begin(kind: string, name: string | undefined): readonly string[] {
  const written = writeParts(partsOf(kind, name), KNOWLEDGE);
  const files = written.map((file) => `src/knowledge/${file}`);
  run("biome", "check", "--write", "--log-level=none", ...files);
  run("tsx", "src/build/registries.ts");
  printLines(["Written:", ...files.map((file) => `  ${file}`), ""]);
  return written;
}

/** What is to be written in these files; in all where none are named. */
function tell(files?: readonly string[]): void {
  const of = (line: string) => files?.some((file) => line.startsWith(`${file}:`)) ?? true;
  const open = unfinished(KNOWLEDGE).filter(of);
  if (open.length === 0) {
    printLines(["Nothing is left to write."]);
    return;
  }
  printLines([
    "To be written, below src/knowledge (each goes with its TODO):",
    ...open.map((line) => `  ${line}`),
    "",
    "Then:",
    "  npm run -s new                          what is left",
    "  npm run -s check                        types, registries, layers, lint",
    "  npx vitest run src/knowledge/proof      examples and texts",
  ]);
}

const [kind, name] = process.argv.slice(2);
try {
  if (kind === undefined) {
    const examples = Object.entries(KINDS).map(([one, { like }]) => `  ${one} ${like}`);
    printLines(["npm run -s new -- KIND NAME", ...examples, ""]);
    tell();
  } else {
    tell(begin(kind, name));
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  printError(error.message);
  process.exitCode = 1;
}

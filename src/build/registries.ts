import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * `npm run registries`: writes the lists of what lies in the folders of src/knowledge, so that a file is
 * registered by being there; `npm run check` refuses stale ones. Alphabetical: no order of a list may mean
 * anything.
 */
const KNOWLEDGE = path.resolve(import.meta.dirname, "../knowledge");

type Entry = { readonly id: string; readonly name: string; readonly from: string };

/** The files of a folder that export one thing whose name fits, by the name of the file. */
function entriesOf(folder: string, fits: RegExp, files = /^[^.]+\.ts$/): readonly Entry[] {
  return readdirSync(path.join(KNOWLEDGE, folder))
    .filter((file) => files.test(file))
    .flatMap((file) => {
      const code = readFileSync(path.join(KNOWLEDGE, folder, file), "utf8");
      const name = fits.exec(code)?.[1];
      const from = `./${folder}/${file}`;
      return name ? [{ id: file.replace(/(\.examples)?\.ts$/, ""), name, from }] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const HEAD = "// Written by `npm run registries` from the files of the folder.\n";

function imports(entries: readonly Entry[]): string {
  return entries.map(({ name, from }) => `import { ${name} } from "${from}";\n`).join("");
}

function key(id: string): string {
  return /^[a-z_]\w*$|^\d+$/.test(id) ? id : `"${id}"`;
}

function record(name: string, doc: string, entries: readonly Entry[], type = ""): string {
  const rows = entries.map((e) => (e.id === e.name ? `  ${e.name},\n` : `  ${key(e.id)}: ${e.name},\n`));
  return `/** ${doc} */\nexport const ${name} = {\n${rows.join("")}}${type};\n`;
}

function ids(name: string, type: string, entries: readonly Entry[]): string {
  const rows = entries.map(({ id }) => `  "${id}",\n`).join("");
  return `/** Apart from the values, so that these may name each other. */\nexport const ${name} = [\n${rows}] as const;\n\nexport type ${type} = (typeof ${name})[number];\n`;
}

function registry(name: string, doc: string, entries: readonly Entry[]): string {
  return `${HEAD}${imports(entries)}\n${record(name, doc, entries)}`;
}

function list(name: string, doc: string, entries: readonly Entry[]): string {
  const rows = entries.map((e) => `  ${e.name},\n`).join("");
  return `${HEAD}${imports(entries)}\n/** ${doc} */\nexport const ${name} = [\n${rows}];\n`;
}

/** One record out of those of the files, and the ids that it has. */
function merged(name: string, type: string, doc: string, entries: readonly Entry[]): string {
  const rows = entries.map((e) => `  ...${e.name},\n`).join("");
  const all = `/** ${doc} */\nexport const ${name} = {\n${rows}};\n`;
  return `${HEAD}${imports(entries)}\n${all}\nexport type ${type} = keyof typeof ${name};\n`;
}

const CONST = (what: string) => new RegExp(`^export const (\\w+)(?::[^=\\n]+)? = ${what}`, "m");
const responders = entriesOf("responders", CONST("defineResponder"));
const manners = entriesOf("manners", CONST("defineManner"));

/** A folder's examples, and the type by which every file that needs some has them. */
function examples(name: string, folder: string, type: string): string {
  const entries = entriesOf(folder, /^export const (\w+)/m, /\.examples\.ts$/);
  const rows = entries.map((e) => `  ${key(e.id)}: ${e.name},\n`).join("");
  return `${imports(entries)}\nexport const ${name}: ${type} = {\n${rows}};\n`;
}

const EXAMPLES = [
  examples(
    "responderExamples",
    "responders",
    "{ readonly [Id in ResponderId]: ResponderExamples<(typeof responders)[Id]> }",
  ),
  examples("mannerExamples", "manners", "{ readonly [Id in MannerId]: ExamplesOf<(typeof manners)[Id]> }"),
  examples("statusExamples", "statuses", "WithCauses<typeof statuses>"),
  examples("causeExamples", "causes", "WithCauses<typeof causes>"),
  examples(
    "checkExamples",
    "checks",
    "{ [Id in keyof typeof checks]: ExamplesOfChecks<(typeof checks)[Id]> }",
  ),
];

/** Imports go first, whichever record they belong to. */
function allExamples(): string {
  const lines = EXAMPLES.join("\n").split("\n");
  const imported = lines.filter((line) => line.startsWith("import "));
  const rest = lines.filter((line) => !line.startsWith("import ")).join("\n");
  return `${HEAD}import type { ExamplesOf, ExamplesOfChecks, ResponderExamples, WithCauses } from "../diagnosis/examples.ts";
${imported.join("\n")}
import type { causes } from "./causes.ts";
import type { checks } from "./checks.ts";
import type { MannerId } from "./manner-ids.ts";
import type { manners } from "./manners.ts";
import type { ResponderId } from "./responder-ids.ts";
import type { responders } from "./responders.ts";
import type { statuses } from "./statuses.ts";
${rest}`;
}

const WRITTEN: Readonly<Record<string, string>> = {
  "responders.ts": registry("responders", "Every system that answers.", responders),
  "responder-ids.ts": `${HEAD}${ids("RESPONDER_IDS", "ResponderId", responders)}`,
  "manners.ts": registry("manners", "What kinds of server have in common.", manners),
  "manner-ids.ts": `${HEAD}${ids("MANNER_IDS", "MannerId", manners)}`,
  "statuses.ts": registry(
    "statuses",
    "Every status code that we know.",
    entriesOf("statuses", /^export const (status\d+)/m),
  ),
  "causes.ts": registry(
    "causes",
    "Causes that belong to no single system, one file a topic.",
    entriesOf("causes", /^export const (\w+Causes) = /m),
  ),
  "checks.ts": registry(
    "checks",
    "Protocol findings, one file a topic.",
    entriesOf("checks", /^export const (\w+Checks) = /m),
  ),
  "mechanisms.ts": merged(
    "mechanisms",
    "MechanismId",
    "The closed list of what can really have gone wrong, by family.",
    entriesOf("mechanisms", CONST("defineMechanisms")),
  ),
  "failures.ts": list(
    "failures",
    "Every way in which a browser names a failure.",
    entriesOf("failures", CONST("defineFailure")),
  ),
  "names.ts": list(
    "clientNames",
    "What other programs, logs and browsers' pages call what the catalogue has, one file a program.",
    entriesOf("names", CONST("defineNames")),
  ),
  "protocols.ts": list(
    "protocols",
    "Codes that travel beside HTTP's own, one file a protocol.",
    entriesOf("protocols", CONST("defineProtocol")),
  ),
  "examples.ts": allExamples(),
};

const BIOME = path.resolve(import.meta.dirname, "../../node_modules/.bin/biome");

/** As `npm run fix` leaves it. */
function formatted(at: string, text: string): string {
  return execFileSync(BIOME, ["check", "--write", `--stdin-file-path=${at}`], {
    input: text,
    encoding: "utf8",
  });
}

const stale: string[] = [];
for (const [file, text] of Object.entries(WRITTEN)) {
  const at = path.join(KNOWLEDGE, file);
  const wanted = formatted(at, text);
  if (!process.argv.includes("--check")) writeFileSync(at, wanted);
  else if (readFileSync(at, "utf8") !== wanted) stale.push(file);
}
if (stale.length > 0) {
  process.stderr.write(
    `src/knowledge: ${stale.join(", ")} does not say what the folder holds: npm run registries\n`,
  );
  process.exit(1);
}

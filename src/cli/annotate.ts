import { readFileSync } from "node:fs";
import { comparisonsOf } from "../comparison/comparisons.ts";
import { type Annotation, annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { readHarText } from "../http/har.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { tellComparison } from "../telling/comparison-told.ts";
import { differenceText } from "../telling/difference-line.ts";
import { commandLine } from "./command-line.ts";
import { statusWord } from "./status-word.ts";
import { table } from "./table.ts";
import { inTerminal, printError, printJson, printLines } from "./terminal.ts";

const { words, flags, refuse } = commandLine("npm run -s annotate -- FILE.har [--json] [--secrets]", [
  "json",
  "secrets",
]);
const file = words[0] ?? refuse();

let text: string;
try {
  text = readFileSync(file, "utf8");
} catch (error) {
  printError(`${file}: ${error instanceof Error ? error.message : "cannot be read"}`);
  process.exit(2);
}
const { exchanges, problems } = readHarText(text);
for (const { at, expected } of problems) printError(`${file}: ${at}: expected ${expected}`);
const annotations = annotateAll(exchanges, createEngine(knowledge), !flags.has("secrets"));
const comparisons = comparisonsOf(exchanges);
if (flags.has("json")) printJson(annotations.map(withComparison));
else {
  const rows = table(annotations.map((one) => columns(one).map(inTerminal))).split("\n");
  printLines(
    annotations.flatMap((one, index) => [rows[index] ?? "", ...findingLines(one), ...comparisonLines(index)]),
  );
}
// What could be read was annotated: only a file that gives nothing is an error.
if (problems.length > 0 && exchanges.length === 0) process.exitCode = 2;

/** In what it differs from the last good exchange of its endpoint in the same file. */
function withComparison(annotation: Annotation, index: number): object {
  const comparison = comparisons[index];
  if (!comparison) return annotation;
  const { good, differences, isSameRequest, meanwhile } = comparison;
  return {
    ...annotation,
    sinceItWorked: {
      at: good.startedAt,
      status: good.response?.status,
      isSameRequest,
      meanwhile,
      differences,
    },
  };
}

/** Differences that are printed; the first ones are those that explain it. */
const DIFFERENCES = 3;

function comparisonLines(index: number): readonly string[] {
  const comparison = comparisons[index];
  if (!comparison) return [];
  const { title, lead, lines } = tellComparison(comparison, "en");
  const differences = lines.slice(0, DIFFERENCES).map((line) => `    ${differenceText(line, "en")}`);
  return [`  ${title}. ${lead}`, ...differences].map(inTerminal);
}

/** What the rules of the protocol say of it, a line each below its row. */
function findingLines({ findings }: Annotation): readonly string[] {
  return findings.map(({ level, id, says }) => `  ${level}: ${says.en} (${id})`);
}

function columns({
  method,
  url,
  status,
  failure,
  redirect,
  causes,
  responder,
}: Annotation): readonly string[] {
  const next = redirect?.observed?.method ?? redirect?.predicted?.method;
  return [
    statusWord({ status, failure }),
    next && next !== method ? `${method} → ${next}` : method,
    url,
    causes[0] ? `${causes[0].certainty}: ${causes[0].why.en}` : "",
    responder?.id ?? "",
  ];
}

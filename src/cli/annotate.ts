import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { comparisonsOf, goodOf } from "../comparison/comparisons.ts";
import { GoodOnes } from "../comparison/good-ones.ts";
import { OtherCapture } from "../comparison/other-capture.ts";
import { type Annotation, annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { fill } from "../diagnosis/text.ts";
import { alikeProblems } from "../http/alike-problems.ts";
import { type Har, readHarText } from "../http/har.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { besideTold } from "../telling/beside-told.ts";
import { tellComparison } from "../telling/comparison-told.ts";
import { differenceText } from "../telling/difference-line.ts";
import { SHARE } from "../telling/labels/share.ts";
import { unreadTold } from "../telling/unread-told.ts";
import { commandLine } from "./command-line.ts";
import { statusWord } from "./status-word.ts";
import { table } from "./table.ts";
import { inTerminal, printError, printJson, printLines } from "./terminal.ts";

/** Differences that are printed; the first ones are those that explain it. */
const DIFFERENCES = 3;

const { words, flags, values, refuse } = commandLine(
  "npm run -s annotate -- FILE.har [--worked WORKED.har] [--json] [--secrets]",
  ["json", "secrets"],
  ["worked"],
);
const file = words[0] ?? refuse();
const { exchanges, problems } = readFile(file);
const good = goodOf(exchanges);
const worked = values.get("worked");
if (worked !== undefined) compareWith(worked);
const annotations = annotateAll(exchanges, createEngine(knowledge), !flags.has("secrets"));
const comparisons = comparisonsOf(exchanges, good);
if (flags.has("json")) printJson(annotations.map(withComparison));
else {
  const rows = table(annotations.map((one) => columns(one).map(inTerminal))).split("\n");
  printLines(
    annotations.flatMap((one, index) => [rows[index] ?? "", ...findingLines(one), ...comparisonLines(index)]),
  );
}
if (exchanges.length === 0 && problems.length === 0) printError(`${file}: ${SHARE.noRequests.en}`);
// What could be read was annotated: only a file that gives nothing is an error.
if (problems.length > 0 && exchanges.length === 0) process.exitCode = 2;

function readFile(name: string): Har {
  let text: string;
  try {
    text = readFileSync(name, "utf8");
  } catch (error) {
    printError(`${name}: ${error instanceof Error ? error.message : "cannot be read"}`);
    process.exit(2);
  }
  const read = readHarText(text);
  for (const problem of alikeProblems(read.problems))
    printError(`${name}: ${problem.at}: ${fill(unreadTold(problem), "en")}`);
  return read;
}

/** Says on the side what both files have: the table stays what a program reads. */
function compareWith(path: string): void {
  const read = readFile(path);
  const all = new GoodOnes();
  for (const exchange of read.exchanges) all.add(exchange);
  const { goodOnes, ...rest } = all.worked();
  const name = basename(path);
  good.compareBeside(new OtherCapture(name, { goodOnes, ...rest }));
  const inBoth = good.inBoth();
  const isHar = read.problems.length === 0 || rest.count > 0;
  const told = { ...rest, name, isHar, endpoints: goodOnes.length };
  if (inBoth) printError(besideTold(told, inBoth, exchanges.length === 0, "en"));
  if (!isHar) process.exitCode = 2;
}

/** In what it differs from the last good exchange of its endpoint in the same file, or in the one beside it. */
function withComparison(annotation: Annotation, index: number): object {
  const comparison = comparisons[index];
  if (!comparison) return annotation;
  const { good, differences, isSameRequest, meanwhile, elsewhere } = comparison;
  return {
    ...annotation,
    sinceItWorked: {
      at: good.startedAt,
      status: good.response?.status,
      isSameRequest,
      meanwhile,
      ...(elsewhere ? { elsewhere } : {}),
      differences,
    },
  };
}

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

import { printError, printLines } from "../cli/terminal.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readCorpus, readKept } from "./corpus.ts";
import { checkQuotations } from "./quotations.ts";

/** `npm run -s evidence [-- DIR]`: looks up what is quoted, in a corpus folder or in the kept cases. */
const folder = process.argv[2];
const { misquoted, unmarked, ...counts } = checkQuotations(
  folder ? readCorpus(folder) : readKept(),
  createEngine(knowledge),
);
printLines([
  ...Object.entries(counts).map(([name, count]) => `${name.padEnd(12)} ${count}`),
  `misquoted    ${misquoted.length}`,
  `unmarked     ${unmarked.length}`,
]);
for (const line of misquoted) printError(`misquoted: ${line}`);
for (const line of unmarked) printError(`unmarked: ${line}`);
if (misquoted.length + unmarked.length > 0) process.exitCode = 1;

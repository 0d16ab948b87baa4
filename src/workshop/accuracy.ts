import { parseArgs } from "node:util";
import { printError, printJson, printLines } from "../cli/terminal.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readCorpus, withoutChromiumFields } from "./corpus.ts";
import { type Earned, measure } from "./measure.ts";
import { withoutOwn } from "./without-own.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean" },
    "as-firefox": { type: "boolean" },
    "without-own": { type: "boolean" },
  },
});
const folder = positionals[0];
if (!folder) {
  printError("usage: npm run -s accuracy -- DIR [--json] [--as-firefox] [--without-own]");
  process.exit(2);
}
const cases = readCorpus(folder, values["as-firefox"] ? withoutChromiumFields : undefined);
const result = measure(cases, values["without-own"] ? withoutOwn() : createEngine(knowledge));
if (values.json) {
  printJson(result);
} else {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const earned = ({ first, right }: Earned) => `first in ${percent(first)}, then right in ${percent(right)}`;
  printLines([
    `cases          ${result.cases}`,
    `family-1       ${percent(result.family1)}`,
    `top-1          ${percent(result.top1)}`,
    `top-3          ${percent(result.top3)}`,
    `responder      ${percent(result.responder)}`,
    `wrong-certain  ${result.wrongCertain}`,
    `false alarm    ${percent(result.falseAlarm)}`,
    `certain        ${earned(result.certainties.certain)}`,
    `likely         ${earned(result.certainties.likely)}`,
    `possible       ${earned(result.certainties.possible)}`,
    "",
    ...result.misses.map((m) => `${m.id}: ${m.kind}: expected ${m.expected}, said ${m.said}`),
  ]);
}

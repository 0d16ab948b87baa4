import { parseArgs } from "node:util";
import { printError, printJson, printLines } from "../cli/terminal.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readCorpus, withoutChromiumFields } from "./corpus.ts";
import { measure } from "./measure.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, "as-firefox": { type: "boolean" } },
});
const folder = positionals[0];
if (!folder) {
  printError("usage: npm run -s accuracy -- DIR [--json] [--as-firefox]");
  process.exit(2);
}
const cases = readCorpus(folder, values["as-firefox"] ? withoutChromiumFields : undefined);
const result = measure(cases, createEngine(knowledge));
if (values.json) {
  printJson(result);
} else {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  printLines([
    `cases          ${result.cases}`,
    `family-1       ${percent(result.family1)}`,
    `top-1          ${percent(result.top1)}`,
    `top-3          ${percent(result.top3)}`,
    `responder      ${percent(result.responder)}`,
    `wrong-certain  ${result.wrongCertain}`,
    `false alarm    ${percent(result.falseAlarm)}`,
    "",
    ...result.misses.map((m) => `${m.id}: ${m.kind}: expected ${m.expected}, said ${m.said}`),
  ]);
}

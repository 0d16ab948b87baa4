import { parseArgs } from "node:util";
import { printJson, printLines } from "../cli/terminal.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { ASKED, type Cell, coverageOf } from "./coverage-of.ts";

// `npm run -s coverage [-- --json]`: system × status: ● known, – never written by it, · unknown.
const SIGNS: Readonly<Record<Cell, string>> = { known: "●", never: "–", unknown: "·" };

const { values } = parseArgs({ options: { json: { type: "boolean" } } });
const coverage = coverageOf(knowledge, createEngine(knowledge));
if (values.json) {
  printJson(coverage);
} else {
  const width = coverage.reduce((most, { responder }) => Math.max(most, responder.length), 0);
  const count = (cell: Cell) => coverage.flatMap(({ cells }) => cells).filter((each) => each === cell).length;
  printLines([
    `${"".padEnd(width)}  ${ASKED.join(" ")}`,
    ...coverage.map(
      ({ responder, cells }) =>
        `${responder.padEnd(width)}  ${cells.map((cell) => ` ${SIGNS[cell]} `).join(" ")}`,
    ),
    "",
    `${coverage.length} systems; ● known ${count("known")}, – never ${count("never")}, · unknown ${count("unknown")}; ` +
      `${coverage.filter(({ cells }) => !cells.includes("unknown")).length} without an unknown`,
  ]);
}

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Annotation, annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { readHarText } from "../http/har.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { statusWord } from "./status-word.ts";
import { table } from "./table.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
const file = positionals[0];
if (!file) {
  process.stderr.write("usage: npm run -s annotate -- FILE.har [--json]\n");
  process.exit(2);
}

let text: string;
try {
  text = readFileSync(file, "utf8");
} catch (error) {
  process.stderr.write(`${file}: ${error instanceof Error ? error.message : "cannot be read"}\n`);
  process.exit(2);
}
const { exchanges, problems } = readHarText(text);
for (const { at, expected } of problems) process.stderr.write(`${file}: ${at}: expected ${expected}\n`);
const annotations = annotateAll(exchanges, createEngine(knowledge));
process.stdout.write(
  values.json ? `${JSON.stringify(annotations, null, 1)}\n` : `${table(annotations.map(columns))}\n`,
);
// What could be read was annotated: only a file that gives nothing is an error.
if (problems.length > 0 && exchanges.length === 0) process.exitCode = 2;

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

import { parseArgs } from "node:util";
import { type Entry, entries } from "../knowledge/lookup/entries.ts";
import { createLookup } from "../knowledge/lookup/lookup.ts";
import { printError, printJson, printLines } from "./terminal.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean" }, all: { type: "boolean" } },
});

if (!values.all && positionals.length === 0) {
  printError("usage: npm run -s lookup -- WORDS [--json] | --all [--json]");
  process.exit(2);
}
const found = values.all ? entries : createLookup(entries)(positionals.join(" "));
if (values.json) printJson(found.map(toJson));
else printLines(found.flatMap(linesOf));
if (found.length === 0) process.exitCode = 1;

function toJson({ code, phrase, kind, vendor, meaning, sources }: Entry): object {
  return { code, name: phrase, kind, vendor: vendor?.en ?? null, meaning, sources };
}

function linesOf({ code, phrase, vendor, meaning }: Entry): readonly string[] {
  const by = vendor ? ` (${vendor.en})` : "";
  const title = code.endsWith(phrase) ? code : `${code}  ${phrase}`;
  return [`${title}${by}`, `    ${meaning.en}`, `    ${meaning["zh-CN"]}`];
}

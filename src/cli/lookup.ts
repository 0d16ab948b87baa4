import { type Entry, entries } from "../knowledge/lookup/entries.ts";
import { createLookup } from "../knowledge/lookup/lookup.ts";
import { commandLine } from "./command-line.ts";
import { printJson, printLines } from "./terminal.ts";

const { words, flags, refuse } = commandLine("npm run -s lookup -- WORDS [--json] | --all [--json]", [
  "json",
  "all",
]);
if (!flags.has("all") && words.length === 0) refuse();
const found = flags.has("all") ? entries : createLookup(entries)(words.join(" "));
if (flags.has("json")) printJson(found.map(toJson));
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

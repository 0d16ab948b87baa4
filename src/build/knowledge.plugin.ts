import path from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES } from "../diagnosis/text.ts";
import { scriptOf } from "./knowledge-script.ts";
import { StoredKnowledge } from "./stored-knowledge.ts";

const VIRTUAL = "virtual:status-lens-knowledge";
const READER = path.resolve(import.meta.dirname, "../diagnosis/stored.ts");

/**
 * Takes what src/knowledge says out of the scripts. The build writes `knowledge/rules.json`, the rules
 * without their functions, and `knowledge/<language>.json`, the sentences; a surface loads the rules and
 * its reader's language (src/ui/load-knowledge.ts). In the source, in tests and on the command line all
 * stands where it is written.
 */
export function knowledge(): Plugin {
  let divided: StoredKnowledge;
  return {
    name: "status-lens-knowledge",
    apply: "build",
    enforce: "pre",
    buildStart() {
      divided = new StoredKnowledge();
    },
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load: (id) => (id === `\0${VIRTUAL}` ? runtime(divided) : null),
    transform(_, id) {
      const module = divided.modules.get(id);
      if (!module) return null;
      const code = `import { later, stored, storedText } from "${VIRTUAL}";\n${scriptOf(module, divided)}`;
      return { code, map: null };
    },
    generateBundle() {
      const write = (name: string, value: unknown) =>
        this.emitFile({ type: "asset", fileName: `knowledge/${name}.json`, source: JSON.stringify(value) });
      write("rules", divided.entries);
      for (const language of LANGUAGES) write(language, divided.texts.in(language));
    },
  };
}

/**
 * A text reads itself from the language that was loaded and is "" in one that was not. The values of the
 * knowledge modules are assigned, in their order, when the rules come.
 */
function runtime({ builders }: StoredKnowledge): string {
  const imports = [...builders].map(([name, { file }]) => `import { ${name} } from ${JSON.stringify(file)};`);
  return `
import { StoredReader } from ${JSON.stringify(READER)};
${imports.join("\n")}
const tables = { en: [], "zh-CN": [] };
class StoredText {
  constructor(at) { this.at = at; }
  get en() { return tables.en[this.at] ?? ""; }
  get "zh-CN"() { return tables["zh-CN"][this.at] ?? ""; }
}
export const storedText = (at) => new StoredText(at);
export const putTexts = (language, table) => { tables[language] = table; };
let reader = null;
const waiting = [];
export const later = (assign) => { waiting.push(assign); };
export const stored = (n, ...given) => reader.entry(n, ...given);
export const putRules = (entries) => {
  reader = new StoredReader(entries, { ${[...builders.keys()].join(", ")} }, storedText);
  for (const assign of waiting) assign();
};
`;
}

import path from "node:path";
import { normalizePath, type Plugin } from "vite";
import type { Status, StatusBrief } from "../diagnosis/status.ts";
import { LANGUAGES, type Text } from "../diagnosis/text.ts";
import { evaluated } from "./evaluated.ts";
import { edited, textLiterals, withoutMembers } from "./text-literals.ts";

const SOURCE = normalizePath(path.resolve(import.meta.dirname, ".."));
const STORE = `${SOURCE}/diagnosis/stored-text.ts`;

/** What only the catalogue's cards say of a status; the compiler holds the engine to do without. */
const CARD_ONLY = Object.keys({
  use: true,
  request: true,
  response: true,
  content: true,
  cacheable: true,
  retry: true,
  example: true,
  misreadings: true,
  lookAlikes: true,
  asked: true,
} satisfies Record<Exclude<keyof Status, keyof StatusBrief>, true>);

/**
 * Takes the sentences of src/knowledge out of the scripts: the build writes `knowledge/<language>.json`,
 * and a surface loads its reader's language alone (src/brain/load-texts.ts). In the source, in tests and on
 * the command line a text stands where it is written.
 *
 * Only what is surely the same afterwards is taken: a literal whose sentences are written out, and into
 * which nobody looks while the modules are imported, for then no language is there. Who looks is not read
 * out of the source, the modules are evaluated. All else stays in the script, in both languages.
 *
 * `root` is the module that is evaluated, its folder the one that is edited.
 */
export function texts(root = `${SOURCE}/knowledge/knowledge.ts`): Plugin {
  const folder = `${path.posix.dirname(root)}/`;
  let stored: readonly Text[] = [];
  let numbers = new Map<string, number>();
  return {
    name: "status-lens-texts",
    apply: "build",
    enforce: "pre",
    async buildStart() {
      stored = await storable(root, folder);
      numbers = new Map(stored.map((both, number) => [keyOf(both), number]));
    },
    transform: (code, id) =>
      withStored(code, id, folder, (both) => {
        const number = numbers.get(keyOf(both));
        return number === undefined ? null : String(number);
      }),
    generateBundle() {
      for (const language of LANGUAGES) {
        const source = JSON.stringify(stored.map((both) => both[language]));
        this.emitFile({ type: "asset", fileName: `knowledge/${language}.json`, source });
      }
    },
  };
}

/** The texts below `root` into which no import looks: each once, by file, so that a source gives one build. */
async function storable(root: string, folder: string): Promise<readonly Text[]> {
  const files = new Map<string, Text[]>();
  const probe: Plugin = {
    name: "status-lens-texts-probe",
    enforce: "pre",
    load: (id) => (id === STORE ? STORE_OF_PROBE : null),
    transform(code, id) {
      const met: Text[] = [];
      files.set(id, met);
      return withStored(code, id, folder, (both) => {
        met.push(both);
        return `${JSON.stringify(keyOf(both))}, ${JSON.stringify(both)}`;
      });
    },
  };
  const entry = `export * from "${root}"; export { seen } from "${STORE}";`;
  const { seen } = await evaluated<{ seen: ReadonlySet<string> }>(entry, [probe]);
  const byFile = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, met]) => met);
  return [...new Map(byFile.map((both) => [keyOf(both), both]))]
    .filter(([key]) => !seen.has(key))
    .map(([, both]) => both);
}

/** Remembers each text that is touched, in whatever way. */
const STORE_OF_PROBE = `
export const seen = new Set();
export const storedText = (key, both) =>
  new Proxy(both, new Proxy({}, {
    get: (_, trap) => (...asked) => { seen.add(key); return Reflect[trap](...asked); },
  }));
`;

/** A module of `folder` without what is for cards, and with the texts that are stored; `given` is what calls for one. */
function withStored(code: string, id: string, folder: string, given: (both: Text) => string | null) {
  if (!id.startsWith(folder) || !id.endsWith(".ts")) return null;
  const brief = code.includes("defineStatus(") ? withoutMembers(code, "defineStatus", CARD_ONLY) : code;
  const edits = textLiterals(brief).flatMap(({ start, end, both }) => {
    const by = given(both);
    // The space keeps a word before it apart: `return{`.
    return by === null ? [] : [{ start, end, by: ` storedText__(${by})` }];
  });
  const store = `import { storedText as storedText__ } from "${STORE}"; `;
  return { code: store + edited(brief, edits), map: null };
}

/** A text by what it says. */
function keyOf(both: Text): string {
  return JSON.stringify([both.en, both["zh-CN"]]);
}

import { putRules, putTexts } from "virtual:status-lens-knowledge";
import type { Language } from "../diagnosis/text.ts";

/**
 * Loads the rules of knowledge/ and their sentences in these languages, each once, from the extension
 * itself. Nothing can be diagnosed before; a sentence of another language is empty. A diagnosis quotes
 * what was loaded when it was made.
 */
export async function loadKnowledge(...languages: readonly Language[]): Promise<void> {
  await Promise.all([
    load("rules", putRules),
    ...languages.map((language) => load(language, (table) => putTexts(language, table))),
  ]);
}

const loads = new Map<string, Promise<void>>();

/** Those who ask while it is on its way wait for the same; what failed is tried again. */
function load(name: string, put: (content: readonly never[]) => void): Promise<void> {
  const known = loads.get(name);
  if (known) return known;
  const begun = fetch(`/knowledge/${name}.json`)
    .then((response) => response.json())
    .then(put);
  loads.set(name, begun);
  begun.catch(() => loads.delete(name));
  return begun;
}

import { hasTexts, putRules, putTexts } from "virtual:status-lens-knowledge";
import type { Language } from "../diagnosis/text.ts";

/**
 * Loads the rules of knowledge/ and their sentences in these languages, each once, from the extension
 * itself. Nothing can be diagnosed before; a sentence of another language is empty. A diagnosis quotes
 * what was loaded when it was made.
 */
export async function loadKnowledge(...languages: readonly Language[]): Promise<void> {
  await Promise.all([
    loadRules(),
    ...languages.map(async (language) => {
      if (!hasTexts(language)) putTexts(language, await stored(language));
    }),
  ]);
}

let rules: Promise<void> | null = null;

function loadRules(): Promise<void> {
  rules ??= stored("rules").then(putRules);
  return rules;
}

async function stored(name: string): Promise<readonly never[]> {
  const response = await fetch(`/knowledge/${name}.json`);
  return response.json();
}

import path from "node:path";
import { normalizePath, type Plugin } from "vite";
import { LANGUAGES } from "../diagnosis/text.ts";
import { storedCards } from "../knowledge/lookup/card.ts";
import type * as Cards from "../knowledge/lookup/cards.ts";
import type * as Entries from "../knowledge/lookup/entries.ts";
import { storedEntry } from "../knowledge/lookup/stored-entry.ts";
import { evaluated } from "./evaluated.ts";

const KNOWLEDGE = normalizePath(path.resolve(import.meta.dirname, "../knowledge"));

/**
 * Writes the catalogue into the build as data: `catalogue/entries.json`, what the lookup searches, and
 * `catalogue/cards.<language>.json`, what a card says beyond that. The popup needs no rule of the
 * engine, so it loads these and no knowledge.
 */
export function catalogue(): Plugin {
  return {
    name: "status-lens-catalogue",
    apply: "build",
    async generateBundle() {
      const { entries, cardsIn } = await evaluated<typeof Entries & typeof Cards>(
        `export * from "${KNOWLEDGE}/lookup/entries.ts"; export * from "${KNOWLEDGE}/lookup/cards.ts";`,
      );
      const write = (name: string, value: unknown) =>
        this.emitFile({ type: "asset", fileName: `catalogue/${name}.json`, source: JSON.stringify(value) });
      write(
        "entries",
        entries.map(({ sources: _, ...found }) => storedEntry(found)),
      );
      for (const language of LANGUAGES) {
        const cards = cardsIn(language);
        // By the order of the entries: their ids would be as much again.
        const inOrder = entries.map(({ id }) => cards[id] ?? this.error(`no card for ${id}`));
        write(`cards.${language}`, storedCards(inOrder));
      }
    },
  };
}

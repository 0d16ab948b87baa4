import type { Language, Text } from "./text.ts";

const tables: Partial<Record<Language, readonly string[]>> = {};

/** Gives the sentences of one language, in the order in which the build numbered them (texts.plugin.ts). */
export function putTexts(language: Language, table: readonly string[]): void {
  tables[language] = table;
}

/**
 * The text of this number. It is an object as `text({ en, "zh-CN" })` gives one, with members of its own
 * that can be spread and copied, and reads itself from what was loaded when it is asked: in a language
 * that was not loaded it is "". Throws where none was: a word that nobody could see would go unnoticed.
 */
export function storedText(number: number): Text {
  return {
    get en() {
      return said("en", number);
    },
    get "zh-CN"() {
      return said("zh-CN", number);
    },
  };
}

function said(language: Language, number: number): string {
  const table = tables[language];
  if (!table && Object.keys(tables).length === 0) throw new Error("a text was read before any was loaded");
  return table?.[number] ?? "";
}

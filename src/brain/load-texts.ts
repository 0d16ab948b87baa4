import { putTexts } from "../diagnosis/stored-text.ts";
import type { Language } from "../diagnosis/text.ts";
import { ownData } from "./own-data.ts";

/**
 * Loads the sentences of knowledge/ in these languages (texts.plugin.ts). A sentence of another language
 * is empty, and a diagnosis quotes what was loaded when it was made. Throws as ownData does.
 */
export async function loadTexts(...languages: readonly Language[]): Promise<void> {
  await Promise.all(
    languages.map(async (language) => putTexts(language, await ownData(`knowledge/${language}.json`))),
  );
}

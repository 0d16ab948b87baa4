import { asSentence, type Spoken } from "./said.ts";
import { isStock } from "./stock-sentences.ts";

/** Fewest words of a sentence: phrases of statuses have up to four (`Request Header Fields Too Large` has more, and is stock). */
const FEWEST_WORDS = 5;

/**
 * The reason phrase where a server puts its own sentence in place of the standard one (RFC 9112, 4), as
 * HttpListener, NuGet and PyPI do; null for a phrase of a status.
 */
export function phraseSaid(statusText: string): Spoken | null {
  const text = asSentence(statusText);
  if (text.split(" ").length < FEWEST_WORDS || isStock(text)) return null;
  const from = statusText.indexOf(text.charAt(0));
  return { text, where: "response.status-text", span: () => ({ from, to: statusText.length }) };
}

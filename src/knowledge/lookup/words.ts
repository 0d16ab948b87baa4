const PARTS = /[a-z0-9]+(?:\.[0-9]*)?|[\u4e00-\u9fff]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII, which has one form only
const ASCII = /^[\x00-\x7f]*$/;
export const HAN = /[\u4e00-\u9fff]/;

/**
 * The words of a text as the lookup compares them: Latin words in lower case without the ending of
 * the plural, Chinese as overlapping pairs of characters, since it has no spaces to cut at.
 */
export function wordsOf(text: string): string[] {
  const parts = plain(text).match(PARTS) ?? [];
  return parts.flatMap((part) => (HAN.test(part) ? pairs(part) : [singular(part)]));
}

/** Lower case, full-width forms made narrow, so that `５０２` and `ERR_FAILED` are found. */
export function plain(text: string): string {
  return (ASCII.test(text) ? text : text.normalize("NFKC")).toLowerCase();
}

function pairs(run: string): string[] {
  if (run.length === 1) return [run];
  return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

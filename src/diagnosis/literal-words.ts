/** One of them is there. */
export type Words = readonly string[];

/** The character that stands for any outside ASCII, in words and in texts. */
const OTHER = 0x80;

/** Only ASCII letters fold, and none of them equals a letter outside. */
export function folded(text: string): string {
  if (!FOLDS.test(text)) return text;
  let all = "";
  for (let at = 0; at < text.length; at++) all += String.fromCharCode(codeFolded(text.charCodeAt(at)));
  return all;
}

const FOLDS = /[A-Z\u0080-\uffff]/;

/** A character's code, folded. */
export function codeFolded(code: number): number {
  return code >= OTHER ? OTHER : code >= 65 && code <= 90 ? code + 32 : code;
}

/** Shorter words stand in almost every text. */
const SHORTEST = 3;
/** More alternatives than this are not followed. */
export const WIDEST = 48;
const MOST_GROUPS = 3;

/** Each word once. */
export function unique(words: Words): Words {
  return words.length > 1 ? [...new Set(words)] : words;
}

/** The words as a group, if each of them says something. */
export function worth(words: Words): readonly Words[] {
  return words.length <= WIDEST && words.every((word) => word.length >= SHORTEST) ? [words] : [];
}

/** More than three characters outside ASCII at an end tell no more than three: each stands for any other. */
const TAIL = "\x80\x80\x80\x80";

/** The words without what tells nothing. */
export function shortened(words: Words): Words {
  return words.some((word) => word.includes(TAIL)) ? unique(words.map(withoutTails)) : words;
}

function withoutTails(word: string): string {
  let said = word;
  while (said.startsWith(TAIL)) said = said.slice(1);
  while (said.endsWith(TAIL)) said = said.slice(0, -1);
  return said;
}

/** The groups that rule out most. */
export function best(groups: readonly Words[]): readonly Words[] {
  return groups.length <= MOST_GROUPS
    ? groups
    : groups
        .map((words) => ({ words, share: shareOf(words) }))
        .sort((a, b) => a.share - b.share)
        .slice(0, MOST_GROUPS)
        .map(({ words }) => words);
}

function shareOf(words: Words): number {
  return words.reduce((sum, word) => sum + shareWith(word), 0);
}

/** Stands in every page. */
const MARKUP = /<\/?[a-z0-9]+|class=/g;

/** What a character adds to how seldom a word is: letters and digits most, signs half, what stands between words nothing. */
const TELLS = Float32Array.from({ length: OTHER + 1 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z0-9\x80]/.test(char)) return 1;
  return /[\s<>="]/.test(char) ? 0 : 0.5;
});

/** At which turn, one a word, each character was met last: to make a set for each word takes longer than to read it. */
const met = new Uint32Array(OTHER + 1);
let turn = 0;

/**
 * The share of texts that a word stands in, very roughly: the more different letters, the fewer, and
 * signs help. Markup counts for nothing.
 */
export function shareWith(word: string): number {
  const said = word.includes("<") || word.includes("=") ? word.replace(MARKUP, "") : word;
  turn++;
  let tells = 0;
  for (let at = 0; at < said.length; at++) {
    const code = said.charCodeAt(at);
    if (met[code] === turn) continue;
    met[code] = turn;
    tells += TELLS[code] ?? 0;
  }
  return 3 ** -tells;
}

/** One of them is there. */
export type Words = readonly string[];

/** Stands for any character outside ASCII, in words and in texts. */
const OTHER = "\x80";

/** Only ASCII letters fold, and none of them equals a letter outside. */
export function folded(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[\u0080-\uffff]/g, OTHER);
}

/** Shorter words stand in almost every text. */
const SHORTEST = 3;
/** Longer ones are found by a part of this length. */
const ENOUGH = 10;
/** More alternatives than this are not followed. */
export const WIDEST = 48;
const MOST_GROUPS = 3;
/** The words as a group, if each of them says something. */
export function worth(words: Iterable<string>): readonly Words[] {
  const group = [...words];
  return group.length <= WIDEST && group.every((word) => word.length >= SHORTEST) ? [group] : [];
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
const BETWEEN = /[\s<>="]/;
const LETTER = /[a-z0-9\x80]/;

/**
 * The share of texts that a word stands in, very roughly: the more different letters, the fewer, and
 * signs help. Markup counts for nothing.
 */
export function shareWith(word: string): number {
  const said = word.includes("<") || word.includes("=") ? word.replace(MARKUP, "") : word;
  let letters = 0;
  let signs = 0;
  for (let at = 0; at < said.length; at++) {
    const char = said.charAt(at);
    if (said.indexOf(char) < at) continue;
    if (LETTER.test(char)) letters++;
    else if (!BETWEEN.test(char)) signs++;
  }
  return 3 ** -(letters + signs / 2);
}

/** Parts of the words, long enough to be rare: what is found in many texts at once should be small. */
export function shortened(words: Words): Words {
  return [...new Set(words.map(mostTellingPart))];
}

function mostTellingPart(word: string): string {
  let part = word.slice(0, ENOUGH);
  let share = word.length > ENOUGH ? shareWith(part) : 0;
  for (let at = 1; at + ENOUGH <= word.length; at++) {
    const other = word.slice(at, at + ENOUGH);
    const itsShare = shareWith(other);
    if (itsShare < share) [part, share] = [other, itsShare];
  }
  return part;
}

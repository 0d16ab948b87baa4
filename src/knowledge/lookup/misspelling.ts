/** Edits (a letter more, less, other, or two swapped) that a word of this length may be away. */
export function editsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * How many edits lead from what was typed to the word or, while it is still being typed, to its
 * beginning (optimal string alignment); more than `limit` gives `limit + 1`.
 */
export function edits(typed: string, word: string, limit: number): number {
  const tooFar = limit + 1;
  if (typed[0] !== word[0] || word.length < typed.length - limit) return tooFar;
  const width = Math.min(word.length, typed.length + limit);
  let beforeLast: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let at = 1; at <= width; at++) {
      const change = typed[row - 1] === word[at - 1] ? 0 : 1;
      let best = Math.min(cell(last, at) + 1, cell(current, at - 1) + 1, cell(last, at - 1) + change);
      const swapped = typed[row - 1] === word[at - 2] && typed[row - 2] === word[at - 1];
      if (swapped) best = Math.min(best, cell(beforeLast, at - 2) + 1);
      current.push(best);
    }
    // biome-ignore lint/plugin: no longer than the word, which is ours
    if (Math.min(...current) > limit) return tooFar;
    beforeLast = last;
    last = current;
  }
  // biome-ignore lint/plugin: no longer than the word, which is ours
  return Math.min(tooFar, ...last.slice(Math.max(0, typed.length - limit)));
}

function cell(row: readonly number[], at: number): number {
  return row[at] ?? Number.POSITIVE_INFINITY;
}

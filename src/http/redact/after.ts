const START = "[redacted-";
const PLACEHOLDER = /^\[redacted-(\d{1,9})\]"?/;

/** How far is looked for the text behind a secret that was longer as it was written, in characters. */
const REACH = 4_096;
/** How much of that text is looked for. */
const WORDS = 64;

type Span = { readonly from: number; readonly to: number };

/**
 * Where a stretch of a text stands in the text after redaction; a placeholder that it touches is in it
 * whole. Null where the two cannot be laid side by side.
 */
export function spanAfter(before: string, after: string, { from, to }: Span): Span | null {
  if (before === after) return { from, to };
  let start = -1;
  let was = 0;
  let is = 0;
  for (;;) {
    const hole = placeholderIn(after, is);
    const kept = after.slice(is, hole?.from ?? after.length);
    if (!before.startsWith(kept, was)) return null;
    if (start < 0 && from < was + kept.length) start = is + from - was;
    if (start >= 0 && to <= was + kept.length) return { from: start, to: is + to - was };
    if (!hole) return null;
    const end = endOfSecret(before, was + kept.length, hole, after);
    if (end < 0) return null;
    if (start < 0 && from < end) start = hole.from;
    if (start >= 0 && to <= end) return { from: start, to: hole.to };
    was = end;
    is = hole.to;
  }
}

/** A secret was taken out of it. */
export function hasPlaceholder(text: string): boolean {
  return placeholderIn(text, 0) !== null;
}

type Placeholder = Span & { readonly hidden: number };

/** With the quotes beside it, which a number gets where it becomes a string. */
function placeholderIn(text: string, from: number): Placeholder | null {
  for (let at = text.indexOf(START, from); at >= 0; at = text.indexOf(START, at + 1)) {
    const match = PLACEHOLDER.exec(text.slice(at, at + 24));
    if (!match) continue;
    const start = at > from && text[at - 1] === '"' ? at - 1 : at;
    return { from: start, to: at + match[0].length, hidden: Number(match[1]) };
  }
  return null;
}

/** Where what a placeholder stands for ends: as far as it says, or where the text goes on; -1 for nowhere. */
function endOfSecret(before: string, from: number, hole: Placeholder, after: string): number {
  const next = placeholderIn(after, hole.to)?.from ?? after.length;
  const words = after.slice(hole.to, Math.min(next, hole.to + WORDS));
  const placeholder = after.slice(hole.from, hole.to);
  const quotes = placeholder.length - placeholder.replaceAll('"', "").length;
  for (const end of [from + hole.hidden + quotes, from + hole.hidden]) {
    const isEnd =
      words === "" && next === after.length ? end === before.length : before.startsWith(words, end);
    if (isEnd) return end;
  }
  if (words === "") return next === after.length ? before.length : -1;
  const at = before.slice(from, from + hole.hidden + REACH).indexOf(words);
  return at < 0 ? -1 : from + at;
}

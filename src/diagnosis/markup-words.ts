import type { Span } from "./place.ts";
import { type PlacedWords, WORDS_LIMIT } from "./words-place.ts";

/** Words between two tags: where they begin among all words and in the body. */
type Run = Span & { readonly at: number };

/** The text between the tags of a page; of what is no page, the text. */
export function markupWords(html: string): PlacedWords {
  const { text, runs } = withoutTags(html);
  return {
    text: text.slice(0, WORDS_LIMIT),
    inBody({ from, to, focus }) {
      // A space that stands for a tag is in no run.
      const first = runs.find((run) => run.to > focus.from) ?? runs.at(-1);
      const last = runs.findLast((run) => run.from < Math.max(focus.to, focus.from + 1)) ?? first;
      if (!first || !last) return { from: 0, to: 0 };
      return {
        from: first.at + Math.max(from, first.from) - first.from,
        to: last.at + Math.min(to, last.to) - last.from,
      };
    },
  };
}

/** One pass by hand: a pattern over hostile markup can run away. */
function withoutTags(html: string): { readonly text: string; readonly runs: readonly Run[] } {
  const runs: Run[] = [];
  let out = "";
  let spaced = false;
  let at = 0;
  const take = (end: number) => {
    runs.push({ from: out.length, to: out.length + end - at, at });
    out += html.slice(at, end);
  };
  while (at < html.length && out.length < WORDS_LIMIT) {
    const open = html.indexOf("<", at);
    if (open < 0) {
      take(html.length);
      break;
    }
    if (open > at) {
      take(open);
      spaced = /\s/.test(html.charAt(open - 1));
    }
    const end = html.indexOf(">", endOfHidden(html, open));
    if (end < 0) break;
    if (!spaced) out += " ";
    spaced = true;
    at = end + 1;
  }
  return { text: out, runs };
}

/** Where the tag that ends a style or script begins; the tag's own start for all others. */
export function endOfHidden(html: string, open: number): number {
  const hidden = /^<(?:(style)|script)\b/i.exec(html.slice(open, open + 8));
  if (!hidden) return open;
  const close = hidden[1] ? /<\/style/gi : /<\/script/gi;
  close.lastIndex = open;
  return close.exec(html)?.index ?? html.length;
}

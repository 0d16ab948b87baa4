import { endOfHidden } from "../markup-words.ts";
import type { Span } from "../place.ts";

/** Words of a page in one block, and where the pieces between its tags begin: in the words, in the page. */
export type PagePart = {
  readonly block: string;
  readonly text: string;
  readonly runs: readonly { readonly from: number; readonly at: number }[];
};

/** Most tags that are read. */
const TAG_LIMIT = 600;

/** The texts between tags, each with the block that it stands in. One pass by hand, as in markup-words.ts. */
export function partsOf(html: string, blocks: readonly string[]): readonly PagePart[] {
  const parts: PagePart[] = [];
  let block = "";
  let text = "";
  let runs: { from: number; at: number }[] = [];
  let at = 0;
  const take = (end: number) => {
    runs.push({ from: text.length, at });
    text += html.slice(at, end);
  };
  const flush = () => {
    if (text.trim() !== "") parts.push({ block, text, runs });
    text = "";
    runs = [];
  };
  for (let tags = 0; tags < TAG_LIMIT && at < html.length; tags++) {
    const open = html.indexOf("<", at);
    if (open < 0) break;
    take(open);
    const name = /^<(\/?)([a-z][a-z0-9]{0,9})/i.exec(html.slice(open, open + 12));
    const tag = name?.[2]?.toLowerCase() ?? "";
    const hidden = tag === "style" || tag === "script";
    if (blocks.includes(tag) || tag === "br" || tag === "hr" || hidden) flush();
    if (blocks.includes(tag)) block = name?.[1] === "/" ? "" : tag;
    const end = html.indexOf(">", endOfHidden(html, open));
    if (end < 0) return parts;
    at = end + 1;
  }
  take(html.length);
  flush();
  return parts;
}

/** Where the page has these words of the part: from the first to the last, whatever tags come between. */
export function spanIn(part: PagePart, words: string): Span {
  const from = Math.max(0, part.text.indexOf(words));
  const last = Math.max(from, from + words.length - 1);
  return { from: placeOf(part, from), to: placeOf(part, last) + 1 };
}

function placeOf({ runs }: PagePart, offset: number): number {
  const run = runs.findLast(({ from }) => from <= offset);
  return run ? run.at + offset - run.from : 0;
}

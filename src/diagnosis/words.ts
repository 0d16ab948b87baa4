import { isJsonObject } from "./json.ts";
import { withoutDescription } from "./said/markup-said.ts";
import { withoutStock } from "./said/stock-sentences.ts";

/** Characters of an error's own words that conditions look at: an error says it early or not at all. */
const WORDS_LIMIT = 4_000;
const NODES_LIMIT = 300;
const DEPTH_LIMIT = 6;

/**
 * What a body says to a reader: JSON (`undefined` where it is none) as `key: value` lines, HTML without tags
 * and without what a server's page says of its status whatever happened.
 */
export function wordsIn(body: string, json: unknown): string {
  return json !== undefined
    ? jsonWords(json)
    : withoutStock(withoutTags(withoutDescription(body)).slice(0, WORDS_LIMIT));
}

function jsonWords(root: unknown): string {
  const lines: string[] = [];
  let nodes = 0;
  let length = 0;
  const full = () => nodes > NODES_LIMIT || length > WORDS_LIMIT;
  const walk = (value: unknown, key: string, depth: number) => {
    nodes++;
    if (full() || depth > DEPTH_LIMIT) return;
    if (Array.isArray(value)) {
      for (const item of value) {
        if (full()) return;
        walk(item, key, depth + 1);
      }
    } else if (isJsonObject(value)) {
      for (const name of Object.keys(value)) {
        if (full()) return;
        walk(value[name], name, depth + 1);
      }
    } else if (typeof value === "string" || typeof value === "number") {
      const line = `${key}: ${String(value).slice(0, 1_000)}`;
      length += line.length;
      lines.push(line);
    }
  };
  walk(root, "", 0);
  return lines.join("\n").slice(0, WORDS_LIMIT);
}

/** Text between tags. One pass by hand: a pattern over hostile markup can run away. */
function withoutTags(html: string): string {
  if (!html.includes("<")) return html;
  let out = "";
  let spaced = false;
  let at = 0;
  while (at < html.length && out.length < WORDS_LIMIT) {
    const open = html.indexOf("<", at);
    if (open < 0) return out + html.slice(at);
    if (open > at) {
      out += html.slice(at, open);
      spaced = /\s/.test(html.charAt(open - 1));
    }
    const end = html.indexOf(">", endOfHidden(html, open));
    if (end < 0) return out;
    if (!spaced) out += " ";
    spaced = true;
    at = end + 1;
  }
  return out;
}

/** Where the tag that ends a style or script begins; the tag's own start for all others. */
function endOfHidden(html: string, open: number): number {
  const hidden = /^<(?:(style)|script)\b/i.exec(html.slice(open, open + 8));
  if (!hidden) return open;
  const close = hidden[1] ? /<\/style/gi : /<\/script/gi;
  close.lastIndex = open;
  return close.exec(html)?.index ?? html.length;
}

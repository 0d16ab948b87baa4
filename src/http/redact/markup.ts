import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { kindOfName, type NameKind } from "./name-kind.ts";
import { Rewriter } from "./rewriter.ts";
import { redactText } from "./text.ts";

/** Attributes that name what `value` or `content` holds. */
const NAMING = /^(?:name|id|property|itemprop|key|http-equiv)$/i;
const HOLDING = /^(?:value|content|data-value)$/i;
/** Attributes whose values are names, labels or public: a nonce of Content Security Policy is in the page. */
const INNOCENT =
  /^(?:name|id|class|for|type|title|placeholder|autocomplete|integrity|nonce|style|alt|label|role|rel)$/i;

type Attribute = { readonly name: string; readonly from: number; readonly to: number };

export function looksLikeMarkup(text: string): boolean {
  return /^[\s\ufeff]{0,100}<[!?/A-Za-z]/.test(text.slice(0, 200));
}

/** HTML and XML in one pass: attributes, elements by their names, and the words between. */
export function redactMarkup(text: string, context: Context): string {
  const out = new Rewriter(text);
  let at = 0;
  let element: NameKind = "plain";
  let isLabel = false;
  let label: NameKind | null = null;
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const end = start < 0 ? text.length : start;
    if (end > at) {
      const words = text.slice(at, end).trim();
      if (words !== "") {
        const kind = element === "plain" && label !== null ? label : element;
        redactWords(out, text, at, end, kind, context);
        label = isLabel ? kindOfName(words.slice(0, 100)) : null;
        isLabel = false;
      }
    }
    if (start < 0) break;
    const special = endOfSpecial(text, start);
    if (special) {
      redactWords(out, text, special.from, special.to, special.data ? element : "plain", context);
      at = special.next;
      continue;
    }
    const tag = readTag(text, start);
    redactAttributes(out, text, tag.attributes, context);
    const closes = text.charCodeAt(start + 1) === 47;
    element = closes ? "plain" : kindOfName(tag.name);
    if (!closes) isLabel = /^(?:name|key)$/i.test(tag.name);
    at = tag.end;
    if (!closes && /^(?:script|style)$/i.test(tag.name)) {
      const close = text.indexOf("</", at);
      const stop = endOfScript(text, close, tag.name);
      out.rewrite(at, stop, (code) => redactText(code, context));
      at = stop;
      element = "plain";
    }
  }
  return out.toString();
}

function redactWords(
  out: Rewriter,
  text: string,
  from: number,
  to: number,
  kind: NameKind,
  context: Context,
): void {
  const piece = text.slice(from, to);
  const value = piece.trim();
  if (kind !== "plain" && kind !== "public" && isSecret(kind, value, context.said)) {
    const start = from + piece.indexOf(value);
    out.replace(start, start + value.length, context.hide(value));
    return;
  }
  if (value.length >= 8) out.rewrite(from, to, (words) => redactText(words, context));
}

/** A comment, CDATA section or declaration, and what of it is text. */
function endOfSpecial(
  text: string,
  start: number,
): { readonly from: number; readonly to: number; readonly next: number; readonly data: boolean } | null {
  const [open, close] = text.startsWith("<!--", start)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", start)
      ? ["<![CDATA[", "]]>"]
      : ["", ""];
  if (open === "") return null;
  const from = start + open.length;
  const end = text.indexOf(close, from);
  const to = end < 0 ? text.length : end;
  return { from, to, next: end < 0 ? text.length : end + close.length, data: open.length > 4 };
}

function endOfScript(text: string, from: number, name: string): number {
  let close = from;
  while (close >= 0) {
    if (text.slice(close + 2, close + 2 + name.length).toLowerCase() === name.toLowerCase()) return close;
    close = text.indexOf("</", close + 2);
  }
  return text.length;
}

function readTag(
  text: string,
  start: number,
): { readonly name: string; readonly attributes: readonly Attribute[]; readonly end: number } {
  const whole = /^<\/?([^\s/>]{1,100})/.exec(text.slice(start, start + 110))?.[1] ?? "";
  const attributes: Attribute[] = [];
  let at = start + 1 + whole.length;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 62) return { name: local(whole), attributes, end: at + 1 };
    // A "<" in a tag: the text before was none.
    if (code === 60) return { name: local(whole), attributes, end: at };
    if (code !== 61) {
      at++;
      continue;
    }
    const name = nameBefore(text, at, start);
    at++;
    while (at < text.length && text.charCodeAt(at) <= 32) at++;
    const quote = text.charAt(at);
    const quoted = quote === '"' || quote === "'";
    const from = quoted ? at + 1 : at;
    const to = quoted ? closing(text, quote, from) : endOfBare(text, from);
    attributes.push({ name, from, to });
    at = quoted ? to + 1 : to;
  }
  return { name: local(whole), attributes, end: text.length };
}

/** The attribute's name before "=". */
function nameBefore(text: string, equals: number, start: number): string {
  let end = equals;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  let from = end;
  while (from > start && end - from < 100 && !isBreak(text.charCodeAt(from - 1))) from--;
  return text.slice(from, end);
}

/** Space, quotes, "<", ">", "/", "=". */
function isBreak(code: number): boolean {
  return code <= 34 || code === 39 || code === 47 || (code >= 60 && code <= 62);
}

function closing(text: string, quote: string, from: number): number {
  const end = text.indexOf(quote, from);
  return end < 0 ? text.length : end;
}

const BARE_END = /[\s>]/g;

function endOfBare(text: string, from: number): number {
  BARE_END.lastIndex = from;
  return BARE_END.exec(text)?.index ?? text.length;
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

function redactAttributes(
  out: Rewriter,
  text: string,
  attributes: readonly Attribute[],
  context: Context,
): void {
  const named = attributes
    .filter(({ name }) => NAMING.test(name))
    .map(({ from, to }) => kindOfName(text.slice(from, to)));
  const about = named.find((kind) => kind === "secret" || kind === "issued" || kind === "number");
  for (const { name, from, to } of attributes) {
    if (INNOCENT.test(name)) continue;
    const value = text.slice(from, to);
    const kind = HOLDING.test(name) ? (about ?? "public") : kindOfName(local(name));
    if (isSecret(kind === "plain" ? "public" : kind, value, context.said))
      out.replace(from, to, context.hide(value));
    else out.rewrite(from, to, (inner) => context.inside(inner, context));
  }
}

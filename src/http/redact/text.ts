import { nextAnchor } from "./anchors.ts";
import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { endOfPart, endOfToken, keyShapeAt } from "./key-shapes.ts";
import { kindOfName } from "./name-kind.ts";
import { Rewriter } from "./rewriter.ts";
import { redactUrl } from "./url.ts";
import { looksIssued, looksRandom } from "./value-shapes.ts";

/** Longest name that is read, to each side of its word. */
const NAME_LIMIT = 64;

/** Words, code, settings: what stands behind a name and a sign, vendors' secrets, URLs. */
export function redactText(text: string, context: Context): string {
  let found = nextAnchor(text, 0);
  if (!found) return text;
  const out = new Rewriter(text);
  while (found) {
    const next = redactAt(out, text, found.at, found.word, context);
    found = nextAnchor(text, Math.max(next, found.at + 1));
  }
  return out.toString();
}

/** Where to look on. */
function redactAt(out: Rewriter, text: string, at: number, anchor: string, context: Context): number {
  if (anchor === "://") return redactUrlAt(out, text, at, context);
  if (anchor.endsWith(" ") && anchor.length < 8)
    return redactCredentials(out, text, at + anchor.length, context);
  const shapeEnd = keyShapeAt(text, at);
  if (shapeEnd > 0) return hideRange(out, text, at, shapeEnd, context);
  if (anchor === "eyJ") return endOfPart(text, at);
  return redactNamed(out, text, at, anchor.length, context);
}

function hideRange(out: Rewriter, text: string, from: number, to: number, { hide }: Context): number {
  out.replace(from, to, hide(text.slice(from, to)));
  return to;
}

function redactCredentials(out: Rewriter, text: string, from: number, context: Context): number {
  const end = endOfToken(text, from);
  const value = text.slice(from, end);
  return looksIssued(value) ? hideRange(out, text, from, end, context) : from;
}

const URL_END = /[\s"'<>`\\^{|}]/g;

function redactUrlAt(out: Rewriter, text: string, at: number, context: Context): number {
  let start = at;
  while (start > out.at && at - start < 30 && /[A-Za-z0-9+.-]/.test(text.charAt(start - 1))) start--;
  URL_END.lastIndex = at + 3;
  const end = URL_END.exec(text)?.index ?? text.length;
  out.rewrite(start, end, (url) => redactUrl(url, context));
  return end;
}

/** `name: "value"`, `NAME=value`, `"name":"value"` with quotes escaped or not, `token abc…`. */
function redactNamed(out: Rewriter, text: string, at: number, length: number, context: Context): number {
  let start = at;
  while (start > out.at && at - start < NAME_LIMIT && isNameCharacter(text.charCodeAt(start - 1))) start--;
  let end = at + length;
  while (end - at < NAME_LIMIT && isNameCharacter(text.charCodeAt(end))) end++;
  const kind = kindOfName(text.slice(start, end));
  if (kind === "plain" || kind === "public") return end;
  const sign = SIGN.exec(text.slice(end, end + 24));
  if (!sign) {
    const value = text.charCodeAt(end) === 32 ? end + 1 : -1;
    const valueEnd = value < 0 ? value : endOfToken(text, value);
    if (valueEnd > 0 && looksRandom(text.slice(value, valueEnd)))
      return hideRange(out, text, value, valueEnd, context);
    return end;
  }
  const from = end + sign[0].length;
  const quote = sign[1] ?? "";
  if (quote !== "") {
    const close = endOfQuoted(text, from, quote);
    const value = text.slice(from, close);
    // In code and prose a quoted word is often a name or a label again.
    const isOne =
      isSecret(kind, value, true) && (looksIssued(value) || (/\d/.test(value) && !/\s/.test(value)));
    return isOne ? hideRange(out, text, from, close, context) : from;
  }
  const close = endOfBare(text, from);
  const value = text.slice(from, close);
  if (/^(?:bearer|basic|token)$/i.test(value) && text.charCodeAt(close) === 32) {
    return redactCredentials(out, text, close + 1, context);
  }
  if (text.charCodeAt(close) === 40 || !isSecret(kind, value, true)) return from;
  return looksIssued(value) || /^\d{4,}$/.test(value) ? hideRange(out, text, from, close, context) : from;
}

/** After a name: a quote that closes it, a sign, and the quote that opens the value. */
const SIGN = /^(?:\]|\\?["'`]|&quot;)?[ \t]{0,8}(?::=|=>|[:=](?!=))\s{0,8}(\\?["'`]|&quot;)?/;

function endOfQuoted(text: string, from: number, quote: string): number {
  let end = text.indexOf(quote, from);
  while (end > from && quote.length === 1 && text.charCodeAt(end - 1) === 92)
    end = text.indexOf(quote, end + 1);
  return end < 0 ? text.length : end;
}

const BARE_END = /[\s"'`&;,<>(){}[\]|\\]/g;

function endOfBare(text: string, from: number): number {
  BARE_END.lastIndex = from;
  return BARE_END.exec(text)?.index ?? text.length;
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code === 45
  );
}

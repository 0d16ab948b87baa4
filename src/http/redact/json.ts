import type { Context } from "./context.ts";
import { isSecret } from "./judge.ts";
import { kindOfName, type NameKind } from "./name-kind.ts";
import { Rewriter } from "./rewriter.ts";

/** Levels that are told apart; members of deeper ones are judged as those of the last. */
const LEVEL_LIMIT = 500;

/** An object or array that is open. */
type Level = {
  readonly object: boolean;
  /** The kind of what contains it: of an array's items, and of members that say nothing themselves. */
  readonly kind: NameKind;
  /** The member that is being read; null where a name comes next. */
  member: NameKind | null;
  /** What `"name": "Authorization"` says of the `"value"` beside it. */
  label: NameKind | null;
  isLabel: boolean;
  isValue: boolean;
};

const QUOTE = 34;
const BACKSLASH = 92;

export function looksLikeJson(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts are told by their first letter.
  if (first > 32 && first !== 0xfeff && first !== 123 && first !== 91) return false;
  return /^[\s\ufeff]{0,100}(?:\{\s{0,1000}["}]|\[\s{0,1000}["[{\]\dtfn-])/.test(text.slice(0, 1_200));
}

/**
 * JSON in one pass that never fails: cut, several in one text, or none at all. Names and structure
 * stay, every secret becomes a string.
 */
export function redactJson(text: string, context: Context): string {
  const out = new Rewriter(text);
  const levels: Level[] = [];
  let skipped = 0;
  let level: Level = open(false, "plain");
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at + 1);
      const isName = level.object && level.member === null && isNameEnd(text, end + 1);
      if (isName) readName(out, level, text, at, end, context);
      else redactString(out, text, at, end, level, context);
      at = end + 1;
    } else if (code === 123 || code === 91) {
      const inner = innerKind(level, code === 123);
      if (levels.length >= LEVEL_LIMIT) skipped++;
      else {
        levels.push(level);
        level = open(code === 123, inner);
      }
      at++;
    } else if (code === 125 || code === 93) {
      if (skipped > 0) skipped--;
      else level = levels.pop() ?? level;
      at++;
    } else if (code === 44) {
      level.member = null;
      at++;
    } else if (isBare(code)) {
      const end = endOfBare(text, at);
      redactBare(out, text, at, end, level, context);
      at = end;
    } else at++;
  }
  return out.toString();
}

function open(object: boolean, kind: NameKind): Level {
  return { object, kind, member: null, label: null, isLabel: false, isValue: false };
}

function kindAt(level: Level): NameKind {
  if (!level.object) return level.kind;
  if (level.isValue && level.label !== null) return level.label;
  const member = level.member ?? "plain";
  return member === "plain" ? level.kind : member;
}

/** Items of `"tokens": […]` are tokens; members of `"credentials": {…}` are where they look so. */
function innerKind(level: Level, object: boolean): NameKind {
  const kind = kindAt(level);
  return object && (kind === "secret" || kind === "public") ? (kind === "secret" ? "issued" : "plain") : kind;
}

function readName(
  out: Rewriter,
  level: Level,
  text: string,
  at: number,
  end: number,
  context: Context,
): void {
  const name = unescaped(text.slice(at + 1, end));
  // Sessions by their tokens: the name itself is the secret.
  if (name.length >= 16) rewriteString(out, at, end, name, context);
  level.member = kindOfName(name);
  level.isLabel = /^(?:name|key|field|header|id|param|parameter)$/i.test(name);
  level.isValue = /^(?:value|val|v|content|data|text)$/i.test(name);
}

function redactString(
  out: Rewriter,
  text: string,
  at: number,
  end: number,
  level: Level,
  context: Context,
): void {
  const raw = text.slice(at + 1, end);
  if (raw === "") return;
  const value = unescaped(raw);
  if (level.isLabel) level.label = kindOfName(value.slice(0, 100));
  const kind = kindAt(level);
  const isCut = end >= text.length && (kind === "plain" || kind === "public");
  if (isSecret(isCut ? "issued" : kind, value, context.said)) {
    out.replace(at + 1, end, context.hide(value));
    return;
  }
  rewriteString(out, at, end, value, context);
}

function rewriteString(out: Rewriter, at: number, end: number, value: string, context: Context): void {
  const inner = context.inside(value, context);
  if (inner !== value) out.replace(at + 1, end, JSON.stringify(inner).slice(1, -1));
}

/** A number, or a word that is none of JSON. */
function redactBare(
  out: Rewriter,
  text: string,
  at: number,
  end: number,
  level: Level,
  context: Context,
): void {
  const kind = kindAt(level);
  const value = text.slice(at, end);
  if ((kind === "secret" || kind === "number") && isSecret(kind, value, context.said)) {
    out.replace(at, end, `"${context.hide(value)}"`);
  } else if (value.length >= 8) {
    const inner = context.inside(value, context);
    if (inner !== value) out.replace(at, end, JSON.stringify(inner));
  }
}

/** The closing quote, or the end of a text that is cut. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0) {
    let slashes = 0;
    while (end - slashes > from && text.charCodeAt(end - slashes - 1) === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

function isNameEnd(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 58;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isBare(code: number): boolean {
  return (
    (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 45
  );
}

function endOfBare(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (!isBare(code) && code !== 46 && code !== 43) break;
    end++;
  }
  return end;
}

function unescaped(raw: string): string {
  if (!raw.includes("\\")) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw.replace(/\\(["\\/])/g, "$1");
  }
}

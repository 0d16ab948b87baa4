import { type Context, SHORTEST } from "./context.ts";
import { isSecret } from "./judge.ts";
import { redactParts } from "./most-parts.ts";
import { kindOfName } from "./name-kind.ts";
import { decoded, encoded } from "./percent.ts";

/** `a=1&token=…`, the query of a URL or a form: names and the number of pairs stay. */
export function redactPairs(text: string, context: Context): string {
  return redactParts(text, "&", context, (piece) =>
    piece.includes(";") ? redactSemicolons(piece, context) : redactPair(piece, context).text,
  );
}

/**
 * `a=1;token=…`: pairs too, as matrix parameters and older queries are written. What follows a secret
 * may still belong to it, so it goes as well.
 */
function redactSemicolons(piece: string, context: Context): string {
  let afterSecret = false;
  return redactParts(piece, ";", context, (part) => {
    if (afterSecret && !part.includes("=")) return part === "" ? part : context.hide(part);
    const { text, hidden } = redactPair(part, context);
    afterSecret ||= hidden;
    return text;
  });
}

/** `hidden` where the pair's value was a secret as a whole. */
export function redactPair(
  pair: string,
  context: Context,
): { readonly text: string; readonly hidden: boolean } {
  const equals = pair.indexOf("=");
  const name = equals < 0 ? "" : pair.slice(0, equals);
  const raw = pair.slice(equals + 1);
  const kind = kindOfName(name);
  if (raw.length < SHORTEST && (kind === "plain" || kind === "public")) return { text: pair, hidden: false };
  const value = decoded(raw);
  if (isSecret(kind, value, context.said)) {
    const placeholder = context.hide(value);
    return { text: pair.slice(0, equals + 1) + placeholder, hidden: true };
  }
  const inner = context.inside(value, context);
  if (inner === value) return { text: pair, hidden: false };
  // As it was written: a value with raw "/" and "?" is read again with them.
  const written = raw === value ? inner.replace(/[&#]/g, encoded) : encoded(inner);
  return { text: pair.slice(0, equals + 1) + written, hidden: false };
}

/** `a=1&b=2` without a space, told by its beginning. */
export function looksLikeForm(text: string): boolean {
  const equals = text.slice(0, 200).indexOf("=");
  if (equals < 0) return false;
  const pieces = text.slice(0, 4_000).split("&");
  return (pieces[0]?.length ?? 0) > equals && pieces.every((piece) => FORM_PIECE.test(piece));
}

const FORM_PIECE = /^[\w.[\]%+$~-]{0,200}(?:=[^\s<>"{}]*)?$/;

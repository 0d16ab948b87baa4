import { BODY_LIMIT } from "./body-limit.ts";

/** Types whose content is text by their definition (RFC 9110, 8.3; RFC 6838, 4.2.8). */
const TEXT_TYPE =
  /^\s{0,20}(?:text\/|[\w.-]{1,60}\/(?:[\w.-]{1,80}\+)?(?:json|xml)\b|application\/(?:(?:x-)?(?:java|ecma)script|x-ndjson|json5|yaml|graphql|x-www-form-urlencoded)\b)/i;

function isTextType(contentType: string | null): boolean {
  return TEXT_TYPE.test(contentType ?? "");
}

/** By its type: it is a text, or nothing says what it is. */
export function mayBeText(contentType: string | null): boolean {
  return (contentType ?? "") === "" || isTextType(contentType);
}

/**
 * Text of a base64 body; null for what is none. Chromium sends untyped text so, and typed text that is no UTF-8, of which the
 * type says what it is: characters that do not fit are then replaced.
 */
export function decodeBase64Text(
  base64: string,
  contentType: string | null,
  limit = BODY_LIMIT,
): string | null {
  const bytes = bytesOf(base64.slice(0, limit));
  if (bytes === null) return null;
  // A character that the limit cuts is no sign of another encoding.
  const isCut = base64.length > limit;
  const text =
    decoded(bytes, "utf-8", true, isCut) ??
    (isTextType(contentType)
      ? (decoded(bytes, charsetOf(contentType), false) ?? decoded(bytes, "utf-8", false))
      : null);
  return text?.includes("\0") ? null : text;
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Null where the bytes are not in this encoding, or where it is none. */
function decoded(
  bytes: Uint8Array<ArrayBuffer>,
  charset: string,
  fatal: boolean,
  stream = false,
): string | null {
  try {
    return new TextDecoder(charset, { fatal }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

/** The charset that the type names; UTF-8 where it names none. */
function charsetOf(contentType: string | null): string {
  return /;\s{0,20}charset="?([\w.:-]{1,40})/i.exec((contentType ?? "").slice(0, 500))?.[1] ?? "utf-8";
}

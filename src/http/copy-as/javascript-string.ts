import { escapeUnprintable } from "../unprintable.ts";

/**
 * Text as a string of JavaScript and JSON. What a console or terminal would obey, or show otherwise than it
 * is, is written out, as is what older engines take for the end of a line.
 */
export function javascriptString(text: string): string {
  return escapeUnprintable(JSON.stringify(text));
}

const CHARACTER = Array.from({ length: 0x100 }, (_, byte) => String.fromCharCode(byte));

/** The bytes of UTF-8 one by one, as `fetch` wants the value of a field (Fetch, "byte string"). */
export function byteString(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += CHARACTER[byte];
  return bytes;
}

import type { Span } from "../place.ts";

/** A form's text with its escapes read; as it is where one of them is none (RFC 3986, 2.1). */
export function decodedForm(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
}

/** Where a stretch of `decodedForm(text)` stands in the text. */
export function beforeDecoding(text: string, { from, to }: Span): Span {
  if (decodedForm(text).length === text.length) return { from, to };
  const start = characterAt(text, 0, from);
  return { from: start, to: characterAt(text, start, to - from) };
}

function characterAt(text: string, start: number, count: number): number {
  let at = start;
  for (let left = count; left > 0 && at < text.length; ) {
    const bytes = text[at] === "%" ? bytesOf(Number.parseInt(text.slice(at + 1, at + 3), 16)) : 0;
    at += bytes === 0 ? 1 : bytes * 3;
    // Four bytes of UTF-8 are two units of UTF-16.
    left -= bytes === 4 ? 2 : 1;
  }
  return at;
}

/** Length of the UTF-8 sequence that a byte begins. */
function bytesOf(first: number): number {
  if (first < 0xc0) return 1;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

import { replaceUnits } from "./replace-units.ts";

/**
 * Characters that move, hide or reorder the text around them: C0 and C1 controls, DEL, line and
 * paragraph separators, bidirectional controls (UAX #9). Where text from the network leaves for a
 * place that obeys them, they are written out.
 */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u;

/** Whether the character of a code is one of them: a text may consist of nothing else, so a look must cost little. */
const IS_UNPRINTABLE = /* @__PURE__ */ Uint8Array.from({ length: 0x2070 }, (_, code) =>
  UNPRINTABLE.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether one of them is in the text. */
export function hasUnprintable(text: string): boolean {
  return UNPRINTABLE.test(text);
}

/** The text with each such character replaced by what is printable, and no `$` in it. */
export function replaceUnprintable(text: string, by: (char: string) => string): string {
  if (!hasUnprintable(text)) return text;
  return replaceUnits(text, (code) => IS_UNPRINTABLE[code] === 1, by);
}

/** The text with each such character written as JavaScript and JSON would: `\n`, `\u001b`, `\u202e`. */
export function escapeUnprintable(text: string): string {
  return replaceUnprintable(text, (char) => SHORT[char] ?? `\\u${hex(char.charCodeAt(0), 4)}`);
}

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Lower-case hexadecimal digits, at least so many. */
export function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, "0");
}

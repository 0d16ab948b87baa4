import type { Quotation } from "../diagnosis/evidence.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Marks that turn the direction of text or end its line, and halves of characters: they stay out of a sentence. */
const UNTOLD = /[\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/gu;

/**
 * A quotation as a reader would see it: the escapes in which it was sent are taken back, and lines joined. What is
 * neither JSON nor markup has none, whatever it looks like: a backslash is part of a path there.
 */
export function asRead({ text, written }: Pick<Quotation, "text" | "written">): string {
  if (written === "json") return fromJson(text).replace(UNTOLD, " ");
  return written === "markup" ? fromMarkup(text).replace(UNTOLD, " ") : text;
}

function fromJson(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(["\\/])|[bfnrt])/g,
    (_, code: string | undefined, sign: string | undefined) =>
      code ? fromUnit(Number.parseInt(code, 16)) : (sign ?? " "),
  );
}

function fromMarkup(text: string): string {
  return text
    .replace(/<br ?\/?>/gi, " ")
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/gi, (all, decimal, hex, name) => {
      if (decimal) return fromCode(Number(decimal));
      if (hex) return fromCode(Number.parseInt(hex, 16));
      return ENTITIES[String(name).toLowerCase()] ?? all;
    });
}

/** JSON writes a character beyond the first plane as two units, which meet again here. */
function fromUnit(unit: number): string {
  return isControl(unit) ? " " : String.fromCharCode(unit);
}

function fromCode(code: number): string {
  return isControl(code) || code > 0x10ffff ? " " : String.fromCodePoint(code);
}

function isControl(code: number): boolean {
  return code < 32 || (code >= 0x7f && code < 0xa0);
}

import type { Language } from "../diagnosis/text.ts";

// Symbols of the SI are the same in every language, and short enough for a column.
const UNITS = ["B", "kB", "MB", "GB"] as const;

/** Bytes as DevTools prints them: `1.2 kB`, decimal units. */
export function byteSize(bytes: number, language: Language): string {
  const step = bytes < 1_000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** step;
  return `${number(value, language, value < 10 && step > 0 ? 1 : 0)} ${UNITS[step]}`;
}

/** Milliseconds as a reader says them: `8 ms`, `1.2 s`. */
export function span(milliseconds: number, language: Language): string {
  return milliseconds < 1_000
    ? `${number(milliseconds, language, 0)} ms`
    : `${number(milliseconds / 1_000, language, 1)} s`;
}

/** A whole number with the language's separators: `5,000`. */
export function count(value: number, language: Language): string {
  return number(value, language, 0);
}

/** Made once: a new formatter costs a hundred times what it formats. */
const formats = new Map<string, Intl.NumberFormat>();

function number(value: number, language: Language, digits: number): string {
  const key = `${language} ${digits}`;
  const known = formats.get(key);
  const format = known ?? new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  if (!known) formats.set(key, format);
  return format.format(value);
}

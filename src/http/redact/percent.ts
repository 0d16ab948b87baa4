const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Percent-decoded, stretch by stretch; of one that is no UTF-8 (cut, or Latin-1) at least its ASCII. Throws
 * nothing within: an exception for each of a thousand parameters would take longer than all else.
 */
export function decoded(text: string): string {
  return text.includes("%") ? text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodedStretch) : text;
}

const ASCII = /%([0-7][0-9A-Fa-f])/g;
const PRINTABLE = /%([2-7][0-9A-Fa-f])/g;
/** U+FFFD, which decoding writes for bytes that are no UTF-8. */
const REPLACEMENT = "\ufffd";

function decodedStretch(stretch: string): string {
  if (!/%[89A-Fa-f]/.test(stretch)) return decodedCodes(stretch, ASCII);
  const bytes = Uint8Array.from(stretch.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
  const text = UTF_8.decode(bytes);
  const isBroken = text.includes(REPLACEMENT) && !/%EF%BF%BD/i.test(stretch);
  return isBroken ? decodedCodes(stretch, PRINTABLE) : text;
}

function decodedCodes(stretch: string, codes: RegExp): string {
  return stretch.replace(codes, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Percent-encoded; a lone surrogate, which has no encoding, as U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

const UTF_8 = new TextDecoder();

/**
 * Percent-decoded, stretch by stretch; of one that is no UTF-8 (cut, or Latin-1) at least its ASCII. Throws
 * nothing within: an exception for each of a thousand parameters would take longer than all else.
 */
export function decoded(text: string): string {
  return text.includes("%") ? text.replace(/(?:%[0-9A-Fa-f]{2})+/g, decodedStretch) : text;
}

function decodedStretch(stretch: string): string {
  const bytes = Uint8Array.from(stretch.slice(1).split("%"), (hex) => Number.parseInt(hex, 16));
  const text = UTF_8.decode(bytes);
  return text.includes("\ufffd") ? decodedAscii(stretch) : text;
}

function decodedAscii(stretch: string): string {
  return stretch.replace(/%([2-7][0-9A-Fa-f])/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Percent-encoded; a lone surrogate, which has no encoding, as U+FFFD. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}

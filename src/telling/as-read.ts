const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** A sentence as a reader would see it: escapes of JSON and HTML, in which it was sent, are taken back, lines joined. */
export function asRead(sent: string): string {
  return sent
    .replace(/<br ?\/?>/gi, " ")
    .replace(
      /\\(?:u([0-9a-f]{4})|(["\\/])|[nrt])/gi,
      (_, code: string | undefined, sign: string | undefined) =>
        code ? fromCode(Number.parseInt(code, 16)) : (sign ?? " "),
    )
    .replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,5}));/gi, (all, decimal, hex, name) => {
      if (decimal) return fromCode(Number(decimal));
      if (hex) return fromCode(Number.parseInt(hex, 16));
      return ENTITIES[String(name).toLowerCase()] ?? all;
    });
}

/** Control characters and what is no character stay out of the sentence. */
function fromCode(code: number): string {
  return code < 32 || (code >= 0x7f && code < 0xa0) || code > 0x10ffff ? " " : String.fromCodePoint(code);
}

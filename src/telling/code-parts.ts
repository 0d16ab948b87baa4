/** A piece of a sentence: words, or code as it is typed. */
export type ProsePart = {
  readonly text: string;
  readonly code: boolean;
};

/** Splits a text where backticks hold code. One without a partner is a character like any other. */
export function codeParts(text: string): readonly ProsePart[] {
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) {
    const last = pieces.pop() ?? "";
    pieces[pieces.length - 1] += `\`${last}`;
  }
  return pieces.map((piece, at) => ({ text: piece, code: at % 2 === 1 })).filter((part) => part.text !== "");
}

/**
 * The text with some of its UTF-16 code units replaced, in one pass: a text may consist of nothing else, so each
 * different one is written once and then remembered.
 */
export function replaceUnits(
  text: string,
  isReplaced: (code: number) => boolean,
  by: (unit: string) => string,
): string {
  const known = new Map<number, string>();
  let replaced = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isReplaced(code)) continue;
    let written = known.get(code);
    if (written === undefined) {
      written = by(String.fromCharCode(code));
      known.set(code, written);
    }
    if (from < at) replaced += text.slice(from, at);
    replaced += written;
    from = at + 1;
  }
  return replaced + text.slice(from);
}

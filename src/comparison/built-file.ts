/** The parts of a file's name that a build gave it: `index-`, `DiwrgTda`, `.js`. */
export type BuiltFile = { readonly name: string; readonly hash: string; readonly ending: string };

/** Longest file name that is looked at, in characters. */
const LONGEST = 200;
/** Words that may stand behind the hash: `main.3f2a91bc.chunk.js`. */
const WORDS_BEHIND = 3;

/** The parts of a file's name that has a build's hash in it; null where it has none. */
export function builtFile(segment: string): BuiltFile | null {
  let end = segment.lastIndexOf(".");
  if (end <= 0 || segment.length > LONGEST || !/^\.[a-z0-9]{1,11}$/.test(segment.slice(end))) return null;
  for (let word = 0; word < WORDS_BEHIND && end > 0; word++) {
    const stem = segment.slice(0, end);
    const from = Math.max(stem.lastIndexOf("."), stem.lastIndexOf("-"), stem.lastIndexOf("~")) + 1;
    const hash = stem.slice(from);
    if (isBuildHash(hash)) return { name: stem.slice(0, from), hash, ending: segment.slice(end) };
    end = from - 1;
  }
  return null;
}

/** What bundlers write (hexadecimal, base36, base64url) and no word or version looks like. */
function isBuildHash(text: string): boolean {
  if (!/^[A-Za-z0-9_]{6,64}$/.test(text)) return false;
  if (/^\d+$/.test(text)) return text.length >= 8;
  if (/\d/.test(text)) return !/^[a-z_]{2,}\d{1,4}$/i.test(text);
  // Vite's have eight characters; some happen to have no digit, but capitals where no word has them.
  return (
    text.length === 8 &&
    /[a-z]/.test(text) &&
    /[a-z][A-Z]{2}|[A-Z]{2}[a-z]|[a-z][A-Z]$|[a-z][A-Z][a-z]{1,2}$/.test(text)
  );
}

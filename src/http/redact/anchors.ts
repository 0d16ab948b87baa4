import { KEY_STARTS } from "./key-shapes.ts";

/** Words that names of secrets have in them, as written in code, settings and prose. */
const WORDS =
  `token secret passw passphrase passcode pwd passwd pass credential auth session csrf xsrf signature nonce
  cookie key otp jwt`.split(/\s+/);

const ANCHORS = [
  ...KEY_STARTS,
  ...WORDS.flatMap((word) => [word, `${word[0]?.toUpperCase()}${word.slice(1)}`, word.toUpperCase()]),
  ..."Bearer |bearer |Basic |basic |://".split("|"),
];

const TABLE_SIZE = 8_192;
/** Which three characters begin an anchor, by a hash: nine of ten places of a text are passed by one look. */
const STARTS = new Uint8Array(TABLE_SIZE);
const BY_START = new Map<string, string[]>();
for (const anchor of ANCHORS) {
  STARTS[slotOf(anchor.charCodeAt(0), anchor.charCodeAt(1), anchor.charCodeAt(2))] = 1;
  const start = anchor.slice(0, 3);
  BY_START.set(
    start,
    [...(BY_START.get(start) ?? []), anchor].sort((a, b) => b.length - a.length),
  );
}

export type Anchor = { readonly at: number; readonly word: string };

/**
 * The next place from `from` on where a secret can begin in words, code or settings: a word of its name,
 * a vendor's mark, a scheme, a URL. A pattern of as many words takes ten times as long in V8.
 */
export function nextAnchor(text: string, from: number): Anchor | null {
  let first = text.charCodeAt(from);
  let second = text.charCodeAt(from + 1);
  for (let at = from; at + 2 < text.length; at++) {
    const third = text.charCodeAt(at + 2);
    if (STARTS[slotOf(first, second, third)] === 1) {
      const word = BY_START.get(text.slice(at, at + 3))?.find((anchor) => text.startsWith(anchor, at));
      if (word !== undefined) return { at, word };
    }
    first = second;
    second = third;
  }
  return null;
}

function slotOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (TABLE_SIZE - 1);
}

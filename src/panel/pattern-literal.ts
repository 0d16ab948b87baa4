import type { Part } from "./pattern-syntax.ts";

/** What a part of a pattern says of every text in which it is found. */
type Held = {
  /** The part is this text and nothing else; null where it may be several. */
  readonly whole: string | null;
  /** The longest text that is known to be in it. */
  readonly longest: string;
  /** It rests on the start or the end of what is looked at. */
  readonly isAnchored: boolean;
};

const NOTHING: Held = { whole: null, longest: "", isAnchored: false };

/** Longest text that is put together, in characters: a longer one finds no fewer rows. */
const LONGEST = 200;

export type Literal = {
  /** A text, in lower case, without which the pattern is found nowhere; "" where none is known. */
  readonly text: string;
  /** Wherever the text is, the pattern is found. */
  readonly isAll: boolean;
};

/** What can be looked for in place of a pattern, or before it: to find a text takes a fraction of the time. */
export function literalOf(pattern: Part): Literal {
  const { whole, longest, isAnchored } = heldBy(pattern);
  return { text: longest, isAll: whole !== null && whole === longest && !isAnchored };
}

function heldBy(part: Part): Held {
  if (part.is === "start" || part.is === "end") return { whole: "", longest: "", isAnchored: true };
  if (part.is === "read") return ofChar(part.char);
  if (part.is === "row") return ofRow(part.parts);
  if (part.is === "repeat") return ofRepeat(part);
  const [only] = part.ways;
  return only && part.ways.length === 1 ? heldBy(only) : NOTHING;
}

/** What changes with its case beyond ASCII is left to the pattern. */
function ofChar(char: string | undefined): Held {
  if (char === undefined || !/[ -~]/.test(char)) return NOTHING;
  const text = char.toLowerCase();
  return { whole: text, longest: text, isAnchored: false };
}

function ofRow(parts: readonly Part[]): Held {
  let longest = "";
  let run = "";
  let isWhole = true;
  let isAnchored = false;
  const take = (text: string) => {
    if (text.length > longest.length) longest = text;
  };
  for (const held of parts.map(heldBy)) {
    isAnchored ||= held.isAnchored;
    if (held.whole !== null && run.length + held.whole.length <= LONGEST) run += held.whole;
    else {
      take(run);
      take(held.longest);
      run = "";
      isWhole = false;
    }
  }
  take(run);
  return { whole: isWhole ? run : null, longest, isAnchored };
}

function ofRepeat({ part, least, most }: Extract<Part, { readonly is: "repeat" }>): Held {
  if (least === 0) return NOTHING;
  const { whole, longest, isAnchored } = heldBy(part);
  if (whole === null || whole.length * least > LONGEST) return { whole: null, longest, isAnchored };
  const text = whole.repeat(least);
  return { whole: least === most ? text : null, longest: text, isAnchored };
}

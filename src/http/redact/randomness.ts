/** Pairs of letters that make up words: seven of eight in English text, three of ten in random letters. */
const PAIRS = new Set(
  (
    "th he in er an re nd on en at ou ed ha to or it is hi es ng st ar te se me nt le ve ti al ro ri ic de ra co li as io " +
    "ta ce el ll ne om ch ur la ec di il et us ma ca no ho be fo ut si pe rs ac em mi ge ol so ul ni un pr po tr ss wi ee " +
    "wh lo ot mo id wa ad ir ow pa oo ke ts da im lt su ai ly am vi if op ld gh ay na tu sh rt os ns ap ab cu sp bl uc ag " +
    "ea fi ty ex sc ig ev cl ub ov ct fr gr pl up av ye ck ud pp iv do tt mp ie ef fe ga go ba bo br cr dr fl gi ha ia ib " +
    "iz ki my nc nk ok ob od og oi ok pi ph qu rd rm rn rk rc ry sa sk sl sm sn sw tc uk um va vo wo ws xt yp ze rg ff mm " +
    "nn rr gu ys ew fu ip ey gn lu ru bi by ks ue pt eb ui mb ds ms ps xp au oc of aw ug hu du ju jo ja je"
  ).split(" "),
);

const IS_PAIR = new Uint8Array(26 * 26);
for (const pair of PAIRS) IS_PAIR[(pair.charCodeAt(0) - 97) * 26 + pair.charCodeAt(1) - 97] = 1;

/** Characters that are looked at: a value is judged by its beginning. */
const LOOK = 256;

export type Surprise = {
  /** Neighbours that words, numbers and dates do not have. */
  readonly count: number;
  /** Of all neighbours that are letters or digits, 0 to 1. */
  readonly share: number;
};

const OTHER = 0;
const DIGIT = 1;
const LOWER = 2;
const UPPER = 3;

/**
 * How far a text is from words and numbers: counts neighbours that a letter and a digit, two letters
 * that words do not put side by side, or a change from lower to upper case make. A name in camelCase
 * has few, 20 random characters about ten.
 */
export function surpriseOf(text: string): Surprise {
  let count = 0;
  let pairs = 0;
  let before = OTHER;
  let letter = 0;
  const end = Math.min(text.length, LOOK);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    const now = kind === LOWER ? code - 97 : kind === UPPER ? code - 65 : 0;
    if (before !== OTHER && kind !== OTHER) {
      pairs++;
      if (before === DIGIT || kind === DIGIT) {
        if (before !== kind) count++;
        // `orderId`: the beginning of the next word says nothing about its neighbour.
      } else if (before === LOWER && kind === UPPER) count += 0.4;
      else if (IS_PAIR[letter * 26 + now] === 0) count++;
    }
    before = kind;
    letter = now;
  }
  return { count, share: pairs === 0 ? 0 : count / pairs };
}

function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  return OTHER;
}

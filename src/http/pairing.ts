/** Two lists of moments, in milliseconds and ascending, whose items belong together one-to-one. */
export type Pairing = {
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** How much earlier than its left moment a right one may lie. */
  readonly before: number;
  /** How much later than its left moment a right one may lie. */
  readonly after: number;
  /** What it costs to pair the two; Infinity forbids it. The distance in time when left out. */
  readonly cost?: (left: number, right: number) => number;
  /** What it costs to leave a left moment alone: more than any pair. */
  readonly alone?: number;
};

/** Cells of the table at most, so that nobody waits for it; each left moment has this many candidates at least. */
const CELL_LIMIT = 200_000;
const LEAST_CANDIDATES = 32;

/**
 * Pairs two lists one-to-one in time order at the least cost.
 *
 * Two observers of the same events see them in the same order with a small delay. Taking the nearest
 * partner one by one crosses identical parallel requests; keeping the order does not.
 *
 * @returns for each left index the right index, or -1. Linear in the number of moments times the
 *   candidates that each has in its window; where those are too many (a burst, a log whose moments are
 *   all the same) the ones at about the same place in the order are looked at.
 */
export function pairInOrder(pairing: Pairing): number[] {
  return leastCost(pairing, tableFor(windowsOf(pairing)));
}

/** Right indexes that each left one may be paired with: from the first to before the end, both ascending. */
type Windows = { readonly from: Int32Array; readonly to: Int32Array };

type Table = Windows & {
  /** Where the row of each left index begins. */
  readonly row: Int32Array;
  readonly cells: number;
};

function windowsOf({ left, right, before, after }: Pairing): Windows {
  const from = new Int32Array(left.length);
  const to = new Int32Array(left.length);
  let low = 0;
  let high = 0;
  left.forEach((moment, index) => {
    while (low < right.length && (right[low] ?? 0) < moment - before) low++;
    while (high < right.length && (right[high] ?? 0) <= moment + after) high++;
    from[index] = low;
    to[index] = Math.max(high, low);
  });
  return { from, to };
}

function tableFor(windows: Windows): Table {
  const whole = tableOver(windows);
  if (whole.cells <= CELL_LIMIT) return whole;
  const width = Math.max(LEAST_CANDIDATES, Math.floor(CELL_LIMIT / windows.from.length));
  return tableOver(narrowed(windows, width));
}

function tableOver(windows: Windows): Table {
  const row = new Int32Array(windows.from.length);
  let cells = 0;
  for (let l = 0; l < row.length; l++) {
    row[l] = cells;
    cells += (windows.to[l] ?? 0) - (windows.from[l] ?? 0) + 1;
  }
  return { ...windows, row, cells };
}

/** Windows of at most this width, around where each left moment would stand if every one had its partner. */
function narrowed({ from, to }: Windows, width: number): Windows {
  let place = 0;
  const first = from.map((low, l) => {
    const high = to[l] ?? 0;
    place = Math.max(place, low);
    const middle = Math.min(place, high);
    if (place < high) place++;
    return Math.max(low, Math.min(middle - (width >> 1), high - width));
  });
  return { from: first, to: first.map((low, l) => Math.min(low + width, to[l] ?? 0)) };
}

/** An alignment of two sorted sequences; right moments are left alone at no cost. */
function leastCost(pairing: Pairing, { from, to, row, cells }: Table): number[] {
  const { left, right, after, before } = pairing;
  const alone = pairing.alone ?? Math.max(before, after) + 1;
  const pairCost = pairing.cost ?? ((l: number, r: number) => Math.abs((left[l] ?? 0) - (right[r] ?? 0)));
  const table = new Float64Array(cells);
  // Cost of the left moments from `l` on, when the right ones before `r` are taken.
  const rest = (l: number, r: number): number => {
    if (l === left.length) return 0;
    const first = from[l] ?? 0;
    return table[(row[l] ?? 0) + (r > first ? r - first : 0)] ?? 0;
  };
  for (let l = left.length - 1; l >= 0; l--) {
    const first = from[l] ?? 0;
    const end = to[l] ?? 0;
    const base = (row[l] ?? 0) - first;
    table[base + end] = alone + rest(l + 1, end);
    for (let r = end - 1; r >= first; r--) {
      const paired = pairCost(l, r) + rest(l + 1, r + 1);
      table[base + r] = Math.min(paired, alone + rest(l + 1, r), table[base + r + 1] ?? 0);
    }
  }
  const partner = new Array<number>(left.length).fill(-1);
  let r = 0;
  for (let l = 0; l < left.length; l++) {
    r = Math.max(r, from[l] ?? 0);
    const best = rest(l, r);
    while (r < (to[l] ?? 0) && best !== alone + rest(l + 1, r)) {
      if (best === pairCost(l, r) + rest(l + 1, r + 1)) {
        partner[l] = r++;
        break;
      }
      r++;
    }
  }
  return partner;
}

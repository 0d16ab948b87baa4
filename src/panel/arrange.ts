import { COLUMNS, type ColumnId } from "./columns.ts";
import { preflightsFirst } from "./preflights-first.ts";
import type { Row } from "./row.ts";

export type Sort = { readonly column: ColumnId; readonly descending: boolean };

/** Turns of a column header: rising, falling, then the order of time again. */
export function nextSort(sort: Sort | null, column: ColumnId): Sort | null {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

export type Arrangement = {
  /** Null: in the order in which the requests began. */
  readonly sort: Sort | null;
  /** The hops of a chain stand together, the first one leading. */
  readonly grouped: boolean;
  /** Ids of the chains whose later hops the reader folded away; of a loop, which is folded at first, those unfolded. */
  readonly folded: ReadonlySet<string>;
};

/** The rows in the order in which the list shows them. */
export function arrange(rows: readonly Row[], { sort, grouped, folded }: Arrangement): readonly Row[] {
  const isChained = grouped && rows.some((row) => row.place !== null);
  const items: readonly Item[] = isChained ? chained(rows, folded) : rows;
  const shown = flat(sort ? sorted(items, sort) : items);
  return grouped && !sort ? preflightsFirst(shown) : shown;
}

/** A row, or the hops of a chain that stand together, of which the first leads: by its values they are sorted. */
type Item = Row | readonly [Row, ...Row[]];

function sorted(items: readonly Item[], { column, descending }: Sort): readonly Item[] {
  const { key } = COLUMNS[column];
  const direction = descending ? -1 : 1;
  return items
    .map((item) => [key(isChain(item) ? item[0] : item), item] as const)
    .sort(([a], [b]) => direction * (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
}

function isChain(item: Item): item is readonly [Row, ...Row[]] {
  return Array.isArray(item);
}

/** By hand: each keystroke of the filter arranges all rows, and `flat` is the dearest part of it. */
function flat(items: readonly Item[]): readonly Row[] {
  const rows: Row[] = [];
  for (const item of items) {
    if (isChain(item)) for (const row of item) rows.push(row);
    else rows.push(item);
  }
  return rows;
}

/** Each chain where its first visible hop stands; a folded one shows that hop alone. */
function chained(rows: readonly Row[], folded: ReadonlySet<string>): readonly Item[] {
  const chains = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.chain) continue;
    const hops = chains.get(row.chain.id);
    if (hops) hops.push(row);
    else chains.set(row.chain.id, [row]);
  }
  const items: Item[] = [];
  for (const row of rows) {
    const id = row.chain?.id;
    if (id === undefined) {
      items.push(row);
      continue;
    }
    const hops = chains.get(id);
    if (!hops) continue;
    chains.delete(id);
    hops.sort((a, b) => (a.place?.hop ?? 0) - (b.place?.hop ?? 0));
    const isInLoop = hops[0]?.isInLoop ?? false;
    // A loop is told by its end, every other chain by what the reader asked for.
    const isFolded = folded.has(id) !== isInLoop;
    const [lead = row, ...others] = isFolded ? hops.slice(isInLoop ? -1 : 0).slice(0, 1) : hops;
    items.push([lead, ...others]);
  }
  return items;
}

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
  const sorted = sort ? sortRows(rows, sort) : rows;
  if (!grouped) return sorted;
  const chained = rows.some((row) => row.place !== null) ? groupChains(sorted, folded) : sorted;
  return sort ? chained : preflightsFirst(chained);
}

function sortRows(rows: readonly Row[], { column, descending }: Sort): readonly Row[] {
  const { key } = COLUMNS[column];
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => [key(row), row] as const)
    .sort(([a], [b]) => direction * (a < b ? -1 : a > b ? 1 : 0))
    .map(([, row]) => row);
}

/** Each chain where its first visible hop stands; a folded one shows that hop alone. */
function groupChains(rows: readonly Row[], folded: ReadonlySet<string>): readonly Row[] {
  const chains = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.chain) continue;
    const hops = chains.get(row.chain.id);
    if (hops) hops.push(row);
    else chains.set(row.chain.id, [row]);
  }
  const result: Row[] = [];
  for (const row of rows) {
    const id = row.chain?.id;
    if (id === undefined) {
      result.push(row);
      continue;
    }
    const hops = chains.get(id);
    if (!hops) continue;
    chains.delete(id);
    hops.sort((a, b) => (a.place?.hop ?? 0) - (b.place?.hop ?? 0));
    const isInLoop = hops[0]?.isInLoop ?? false;
    // A loop is told by its end, every other chain by what the reader asked for.
    const isFolded = folded.has(id) !== isInLoop;
    const shown = isFolded ? (isInLoop ? hops.slice(-1) : hops.slice(0, 1)) : hops;
    for (const hop of shown) result.push(hop);
  }
  return result;
}

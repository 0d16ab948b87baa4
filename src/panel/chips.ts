import type { Row } from "./row.ts";

/** What the toolbar has a button for, in its order. */
export const CHIPS = ["all", "errors", "redirects", "methodChanged", "failed"] as const;
export type Chip = (typeof CHIPS)[number];

const TESTS: Readonly<Record<Chip, (row: Row) => boolean>> = {
  all: () => true,
  errors: (row) => row.isError,
  redirects: (row) => row.outcome === "redirect",
  methodChanged: (row) => row.changesMethod,
  failed: (row) => row.outcome === "failed",
};

/** The same list where all are meant. */
export function rowsOf(chip: Chip, rows: readonly Row[]): readonly Row[] {
  return chip === "all" ? rows : rows.filter(TESTS[chip]);
}

export type ChipCounts = Readonly<Record<Chip, number>>;

export function countByChip(rows: readonly Row[]): ChipCounts {
  const counts = { all: 0, errors: 0, redirects: 0, methodChanged: 0, failed: 0 };
  for (const row of rows) for (const chip of CHIPS) if (TESTS[chip](row)) counts[chip]++;
  return counts;
}

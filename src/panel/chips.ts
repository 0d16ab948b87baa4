import { isErrorOutcome } from "../http/outcome.ts";
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

/** All but what looks good and is not: that is known one by one, and counted with `countDoubtful`. */
export function countByChip(rows: readonly Row[]): ChipCounts {
  const counts = { all: rows.length, errors: 0, redirects: 0, methodChanged: 0, failed: 0 };
  for (const { outcome, changesMethod } of rows) {
    if (isErrorOutcome(outcome)) counts.errors++;
    if (outcome === "redirect") counts.redirects++;
    if (outcome === "failed") counts.failed++;
    if (changesMethod) counts.methodChanged++;
  }
  return counts;
}

/** The counts with the doubtful rows among the errors. */
export function countDoubtful(counts: ChipCounts, rows: readonly Row[]): ChipCounts {
  let errors = counts.errors;
  for (const { isDoubtful } of rows) if (isDoubtful) errors++;
  return { ...counts, errors };
}

import { inOverviewOrder } from "./problem-rows.ts";
import type { Row } from "./row.ts";
import type { Store } from "./store.ts";

/** Selects the next problem that is in view of the list, or the one before; from the end it begins anew. */
export function selectProblem({ problems, visible, selectedId }: Store, direction: 1 | -1): void {
  const inView = new Set(visible.value);
  const row = problemAfter(
    inOverviewOrder(problems.value).filter((problem) => inView.has(problem)),
    selectedId.value,
    direction,
  );
  if (row) selectedId.value = row.id;
}

/** @param problems in the order of the overview, which is where a reader begins who has selected none of them. */
export function problemAfter(
  problems: readonly Row[],
  selectedId: string | null,
  direction: 1 | -1,
): Row | undefined {
  const from = problems.findIndex(({ id }) => id === selectedId);
  return problems.at(Math.max(from + direction, -1) % problems.length);
}

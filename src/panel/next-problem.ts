import type { Store } from "./store.ts";

/** Selects the next problem among the rows in view of the list, or the one before; from the end it begins anew. */
export function selectProblem(store: Store, direction: 1 | -1): void {
  const problems = new Set(store.problems.value);
  const rows = store.visible.value;
  const from = store.selectedIndex.value;
  for (let step = 1; step <= rows.length; step++) {
    const start = from < 0 && direction < 0 ? 0 : from;
    const at = (((start + direction * step) % rows.length) + rows.length) % rows.length;
    const row = rows[at];
    if (row && problems.has(row)) {
      store.selectedId.value = row.id;
      return;
    }
  }
}

import { computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Row } from "./row.ts";

export type Comparing = {
  /** The row that the selected one is compared with; null for none. */
  readonly compared: ReadonlySignal<Row | null>;
  /** With this row, or with the one that was selected before; what is compared already is compared no more. */
  readonly compareWith: (id?: string) => void;
  readonly dispose: () => void;
};

/** Two rows that the reader chose: it holds for the selected one alone, and another selection ends it. */
export function createComparing(
  selectedId: Signal<string | null>,
  rows: ReadonlySignal<readonly Row[]>,
): Comparing {
  const chosen = signal<{ readonly of: string; readonly with: string } | null>(null);
  let last: string | null = null;
  let current: string | null = null;
  const dispose = effect(() => {
    const id = selectedId.value;
    if (id === null || id === current) return;
    last = current;
    current = id;
  });
  return {
    compared: computed(() => {
      const pair = chosen.value;
      if (pair === null || pair.of !== selectedId.value) return null;
      return rows.value.find((row) => row.id === pair.with) ?? null;
    }),
    compareWith(id) {
      const of = selectedId.value;
      const other = id ?? last;
      const before = chosen.value;
      if (of === null || other === null || other === of) return;
      const isChosen = before?.of === of && before.with === other;
      chosen.value = isChosen ? null : { of, with: other };
    },
    dispose,
  };
}

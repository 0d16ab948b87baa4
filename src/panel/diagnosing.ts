import { batch, effect, type ReadonlySignal, signal } from "@preact/signals";
import { mayHoldError } from "../http/body-wanted.ts";
import type { Row } from "./row.ts";
import { afterPause, inSlices } from "./slices.ts";

/** The newest rows whose good answers are looked into for an error, in view or not. */
const LOOKED_INTO = 1_000;

export type Diagnosing = {
  /** Counts up while rows are diagnosed ahead, so that the filter looks again. */
  readonly progress: ReadonlySignal<number>;
  /** Counts up when rows that the reader looks at have been diagnosed. */
  readonly looked: ReadonlySignal<number>;
  /** Counts up when a diagnosis changed what its row counts as: a good answer has an error inside, or none after all. */
  readonly judged: ReadonlySignal<number>;
  /** Makes the diagnosis of a row that the reader looks at, beside `look`; `tellLooked` then tells of it. */
  readonly diagnose: (row: Row) => void;
  readonly tellLooked: () => void;
  /** The reader looks at these rows: their diagnoses are made, after what is on screen has been painted. */
  readonly look: (shown: readonly Row[]) => void;
  readonly dispose: () => void;
};

/**
 * When diagnoses are made: of rows that somebody looks at; of all where a filter or an order asks; of calls that were
 * answered well and may hold an error, unasked. Always in slices, and ahead only once the reader pauses.
 *
 * @param needsAll read in an effect: whatever signal it reads lets the work begin anew, so the next keystroke comes first.
 */
export function createDiagnosing(rows: ReadonlySignal<readonly Row[]>, needsAll: () => boolean): Diagnosing {
  const progress = signal(0);
  const looked = signal(0);
  const judged = signal(0);
  let isJudgedAnew = false;
  let stopLooking = () => {};

  function diagnose(row: Row): void {
    const before = row.isDoubtful;
    void row.diagnosis;
    if (row.isDoubtful !== before) isJudgedAnew = true;
  }

  // To count anew what all rows are takes long where they are many: seldom has one become another.
  function tellLooked(): void {
    batch(() => {
      looked.value++;
      if (isJudgedAnew) judged.value++;
      isJudgedAnew = false;
    });
  }

  const stopAhead = effect(() => {
    if (!needsAll()) return;
    const all = rows.value;
    return afterPause(() =>
      inSlices(all.filter(isUndiagnosed), diagnose, () =>
        batch(() => {
          progress.value++;
          tellLooked();
        }),
      ),
    );
  });
  // A good answer with an error inside is a problem of the page wherever its row stands.
  const stopLookingInto = effect(() => {
    const all = rows.value;
    return afterPause(() => {
      const unknown = all
        .slice(-LOOKED_INTO)
        .filter((row) => isUndiagnosed(row) && mayHoldError(row.exchange));
      return unknown.length === 0 ? () => {} : inSlices(unknown.reverse(), diagnose, tellLooked);
    });
  });

  return {
    progress,
    looked,
    judged,
    diagnose,
    tellLooked,
    look(shown) {
      const missing = shown.filter(isUndiagnosed);
      if (missing.length === 0) return;
      stopLooking();
      stopLooking = inSlices(missing, diagnose, tellLooked);
    },
    dispose() {
      stopAhead();
      stopLookingInto();
      stopLooking();
    },
  };
}

function isUndiagnosed(row: Row): boolean {
  return !row.isDiagnosed;
}

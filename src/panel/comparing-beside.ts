import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { InBoth } from "../comparison/good-of-both.ts";
import type { OtherCapture } from "../comparison/other-capture.ts";
import type { RowList } from "./row-list.ts";

export type ComparingBeside = {
  /** Another capture, of when it worked, with which is compared what never worked in this; null for none. */
  readonly beside: ReadonlySignal<OtherCapture | null>;
  readonly compareBeside: (other: OtherCapture | null) => void;
  /** What both have; null where there is no other. */
  readonly inBoth: ReadonlySignal<InBoth | null>;
};

/** @param rows what the list holds changes with it. */
export function createComparingBeside(
  list: Pick<RowList, "compareBeside" | "inBoth">,
  rows: ReadonlySignal<unknown>,
): ComparingBeside {
  const beside = signal<OtherCapture | null>(null);
  return {
    beside,
    compareBeside(other) {
      list.compareBeside(other);
      beside.value = other;
    },
    inBoth: computed(() => {
      void rows.value;
      return beside.value && list.inBoth();
    }),
  };
}

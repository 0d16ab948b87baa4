import type { STATE_MEANINGS } from "../telling/labels/filter-keys.ts";
import type { Row } from "./row.ts";

export type FilterState = {
  /** Other words for it, of the browsers. */
  readonly aliases?: readonly string[];
  readonly holds: (row: Row) => boolean;
  /** Looks at the diagnosis, and is asked where there is one. */
  readonly needsDiagnosis?: true;
  /** Holds without a diagnosis for most rows, and for some by theirs. */
  readonly growsByDiagnosis?: true;
};

/** The states of `is:`; names follow the browsers' own filters where they have them. */
export const STATES: { readonly [Name in keyof typeof STATE_MEANINGS]: FilterState } = {
  error: { growsByDiagnosis: true, holds: (row) => row.isError },
  failed: { holds: (row) => row.outcome === "failed" },
  redirect: { holds: (row) => row.outcome === "redirect" },
  "method-changed": { holds: (row) => row.changesMethod || row.changedOnTheWay !== null },
  certain: { needsDiagnosis: true, holds: (row) => row.diagnosis.causes[0]?.certainty === "certain" },
  running: { holds: (row) => !row.exchange.ended },
  // Firefox has two words for it.
  "from-cache": { aliases: ["cached"], holds: (row) => row.exchange.response?.fromCache != null },
  "service-worker-intercepted": { holds: (row) => row.exchange.response?.viaServiceWorker === true },
};

const BY_NAME: ReadonlyMap<string, FilterState> = new Map(
  Object.entries(STATES).flatMap(([name, state]: [string, FilterState]) =>
    [name, ...(state.aliases ?? [])].map((word) => [word, state]),
  ),
);

/** Null where it is no state. */
export function stateOf(name: string): FilterState | null {
  return BY_NAME.get(name) ?? null;
}

/** The states that are known of a row. Never makes a diagnosis. */
export function statesOf(row: Row): readonly string[] {
  return Object.entries(STATES)
    .filter(
      ([, { holds, needsDiagnosis }]: [string, FilterState]) =>
        (!needsDiagnosis || row.isDiagnosed) && holds(row),
    )
    .map(([name]) => name);
}

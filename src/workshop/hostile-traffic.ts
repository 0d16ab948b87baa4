import fc from "fast-check";
import { hostileEntry } from "./hostile-entry.ts";
import { type Fault, journey, STEP_LIMIT } from "./hostile-journey.ts";

/** Entries of one file: enough that chains, rings and neighbours meet. */
const FILE = 50;

export type Hostility = {
  readonly seed: number;
  readonly entries: number;
  readonly exchanges: number;
  /** What went wrong, each with the text of the entry; the first few. */
  readonly faults: readonly (Fault & { readonly text: string })[];
};

/** For a run that shares its machine: what works beside it costs more than is seen of it. */
export const STEP_LIMIT_BESIDE_OTHERS = 2 * STEP_LIMIT;

const MOST_FAULTS = 10;

/** Sends so many made-up entries on their way. The same seed makes the same entries. Limit in times of known work a step. */
export function hostileTraffic(count: number, seed: number, stepLimit = STEP_LIMIT): Hostility {
  const faults: Hostility["faults"][number][] = [];
  let entries = 0;
  let exchanges = 0;
  const file = fc.array(hostileEntry, { minLength: FILE, maxLength: FILE });
  // As a property that never fails: a fault is told with its seed and its entry, and the others go on.
  fc.assert(
    fc.property(file, (texts) => {
      const travelled = journey(texts, stepLimit);
      entries += texts.length;
      exchanges += travelled.exchanges;
      for (const fault of travelled.faults) {
        if (faults.length < MOST_FAULTS) faults.push({ ...fault, text: texts[fault.entry ?? 0] ?? "" });
      }
      return true;
    }),
    { seed, numRuns: Math.ceil(count / FILE), endOnFailure: true },
  );
  return { seed, entries, exchanges, faults };
}

import { LANGUAGES } from "../diagnosis/text.ts";
import { parseQuery, type Term } from "./query.ts";
import { KEYS } from "./query-keys.ts";
import type { Row } from "./row.ts";

export type Filter = {
  /** Every row matches. */
  readonly isEmpty: boolean;
  /** All terms hold, as far as it is known: a row without a diagnosis satisfies no term that needs one. */
  readonly matches: (row: Row) => boolean;
  /** Some term can only be judged by diagnoses. */
  readonly needsDiagnosis: boolean;
};

/** Keys that look at the diagnosis of a row. */
const DIAGNOSED_KEYS: readonly string[] = ["by", "cause"];

/** A test for rows from what the reader typed. Never makes a diagnosis: a keystroke must not wait for one. */
export function filterOf(query: string): Filter {
  const terms = parseQuery(query, Object.keys(KEYS));
  const tests = terms.map(testOf);
  const [first] = tests;
  return {
    isEmpty: terms.length === 0,
    matches: tests.length === 1 && first ? first : (row) => tests.every((test) => test(row)),
    needsDiagnosis: terms.some(({ key }) => key === null || DIAGNOSED_KEYS.includes(key)),
  };
}

function testOf({ key, value, negated }: Term): (row: Row) => boolean {
  if (key === null) {
    return (row) =>
      (row.plainText.includes(value) || (row.isDiagnosed && diagnosedText(row).includes(value))) !== negated;
  }
  const holds = KEYS[key]?.(value) ?? (() => false);
  if (DIAGNOSED_KEYS.includes(key)) return (row) => row.isDiagnosed && holds(row) !== negated;
  return (row) => holds(row) !== negated;
}

function diagnosedText({ diagnosis: { author, causes, status } }: Row): string {
  const said = LANGUAGES.flatMap((l) => [status?.name[l], author?.name[l], causes[0]?.name[l]]);
  return [author?.id, ...said].join(" ").toLowerCase();
}

import type { PatternMatcher } from "./pattern-matcher.ts";
import type { PatternProblem } from "./pattern-syntax.ts";
import type { Row } from "./row.ts";

/** A test of rows, or why the value makes none: "value" where it is none of the key's. */
type Test = ((row: Row) => boolean) | PatternMatcher | PatternProblem | "value";

export type FilterKey = {
  /** Other words for it, of the browsers. */
  readonly aliases?: readonly string[];
  /** As the reader would type it. */
  readonly example: string;
  /** Made once for all rows. The value is in lower case, that of a pattern as typed. */
  readonly test: (value: string) => Test;
  /** The values of a row, to be offered. Never makes a diagnosis; a secret is never offered. */
  readonly values?: (row: Row) => readonly string[];
  /** Values that are always worth offering. */
  readonly fixed?: readonly string[];
  /** Looks at the diagnosis, and is asked where there is one. */
  readonly needsDiagnosis?: (value: string) => boolean;
  /** Some rows hold by their diagnosis alone. */
  readonly growsByDiagnosis?: (value: string) => boolean;
  /** What is typed for it may be a secret: it is not kept. */
  readonly secret?: true;
};

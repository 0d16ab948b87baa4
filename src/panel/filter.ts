import { type Facts, LANGUAGES, type Text } from "../diagnosis/text.ts";
import { FILTER } from "../telling/labels/filter-keys.ts";
import { PatternMatcher } from "./pattern-matcher.ts";
import type { PatternProblem } from "./pattern-syntax.ts";
import { PATTERN_KEY, parseQuery, type Term } from "./query.ts";
import { KEYS } from "./query-keys.ts";
import { keyOf, UNRECORDED, WORDS } from "./query-words.ts";
import type { Row } from "./row.ts";

/** Why a term is left out. */
export type FilterNote = { readonly says: Text; readonly facts: Facts };

export type Filter = {
  /** Every row matches. */
  readonly isEmpty: boolean;
  /** All terms hold, as far as it is known: a row without a diagnosis satisfies no term that needs one. */
  readonly matches: (row: Row) => boolean;
  /** Those of the rows that match. */
  readonly among: (rows: readonly Row[]) => readonly Row[];
  /** Some term finds rows by their diagnoses, all of them or some. */
  readonly restsOnDiagnoses: boolean;
  /** The terms that are left out; what takes too long is known once rows were looked at. */
  readonly notes: () => readonly FilterNote[];
};

type Judge = {
  readonly test: (row: Row) => boolean;
  readonly restsOnDiagnoses: boolean;
  /** Null for a term that counts. */
  readonly note: () => FilterNote | null;
};

/** A test for rows from what the reader typed. Never makes a diagnosis: a keystroke must not wait for one. */
export function filterOf(query: string): Filter {
  const judges = parseQuery(query, WORDS).map(judgeOf);
  const tests = judges.map(({ test }) => test);
  const [first] = tests;
  const matches = tests.length === 1 && first ? first : (row: Row) => tests.every((test) => test(row));
  const notes = () => judges.flatMap(({ note }) => note() ?? []);
  return {
    isEmpty: judges.length === 0,
    matches,
    among(rows) {
      const before = notes().length;
      const found = rows.filter(matches);
      // Given up on the way: what was judged by the term until then would be missing.
      return notes().length > before ? rows.filter(matches) : found;
    },
    restsOnDiagnoses: judges.some(({ restsOnDiagnoses }) => restsOnDiagnoses),
    notes,
  };
}

const PATTERN_NOTES: Readonly<Record<PatternProblem, Text>> = {
  long: FILTER.patternLong,
  unsupported: FILTER.patternUnsupported,
  broken: FILTER.patternBroken,
};

function judgeOf(term: Term): Judge {
  const { key: word, value, negated } = term;
  if (word === null) return judge((row) => isWordIn(row, value) !== negated, true);
  const key = keyOf(word);
  if (key === null || UNRECORDED.includes(`${word}:${value}`)) return leftOut(term, FILTER.notRecorded);
  const { test, needsDiagnosis, growsByDiagnosis } = KEYS[key];
  const made = test(value);
  if (made === "value") return leftOut(term, FILTER.notAValue);
  if (typeof made === "string") return leftOut(term, PATTERN_NOTES[made]);
  if (made instanceof PatternMatcher) return patternJudge(term, made);
  if (needsDiagnosis?.(value)) return judge((row) => row.isDiagnosed && made(row) !== negated, true);
  if (!growsByDiagnosis?.(value)) return judge((row) => made(row) !== negated, false);
  return judge(negated ? (row) => row.isDiagnosed && !made(row) : made, true);
}

function judge(test: Judge["test"], restsOnDiagnoses: boolean): Judge {
  return { test, restsOnDiagnoses, note: () => null };
}

function leftOut(term: Term, says: Text): Judge {
  const note = noteOf(term, says);
  return { test: () => true, restsOnDiagnoses: false, note: () => note };
}

function patternJudge(term: Term, matcher: PatternMatcher): Judge {
  return {
    test: (row) => {
      const found = row.plainText.includes(matcher.literal.text) && matcher.finds(row.exchange.request.url);
      return matcher.isGivenUp || found !== term.negated;
    },
    restsOnDiagnoses: false,
    note: () => (matcher.isGivenUp ? noteOf(term, FILTER.patternSlow) : null),
  };
}

function noteOf({ key, value, negated }: Term, says: Text): FilterNote {
  const written = key === PATTERN_KEY ? `/${value}/` : `${key}:${value}`;
  return { says, facts: { term: `${negated ? "-" : ""}${written.slice(0, 60)}`, key: `${key}:` } };
}

function isWordIn(row: Row, value: string): boolean {
  return row.plainText.includes(value) || (row.isDiagnosed && diagnosedText(row).includes(value));
}

function diagnosedText({ diagnosis: { author, causes, status } }: Row): string {
  const said = LANGUAGES.flatMap((l) => [status?.name[l], author?.name[l], causes[0]?.name[l]]);
  return [author?.id, ...said].join(" ").toLowerCase();
}

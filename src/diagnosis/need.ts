import { shareWith } from "./literal-words.ts";
import { literalsOf } from "./literals.ts";

/**
 * Something that a case shows or does not show, seen for all conditions of a list at once (clue-index.ts):
 * `response.field server`, `response.body nginx</center>`.
 */
export type Clue = `${CluePlace} ${string}`;

export type CluePlace =
  | "request.method"
  | "response.status"
  | "response.field"
  | "response.value"
  | "request.field"
  | "response.json"
  | "response.body"
  | "response.words"
  | "response.said"
  | "failure"
  | "author"
  | "path"
  | "there";

/** One of these clues has to be there. */
export type Clause = readonly Clue[];

/**
 * What a case must show before a condition can hold: one clue of every clause. It is necessary, not
 * sufficient. The engine leaves out what a case does not meet, so most of the knowledge costs nothing.
 */
export type Need = readonly Clause[];

/** More alternatives than this hardly ever rule a case out. */
const CLAUSE_LIMIT = 64;

/** Needs of which each has to be met. Nothing is known of a part without one. */
export function everyNeed(needs: readonly (Need | undefined)[]): Need | undefined {
  const clauses = new Set(needs.flatMap((need) => need ?? []));
  return clauses.size > 0 ? [...clauses] : undefined;
}

/** Needs of which one has to be met: its most telling clause or that of another. */
export function anyNeed(needs: readonly (Need | undefined)[]): Need | undefined {
  const clues = new Set<Clue>();
  for (const need of needs) {
    if (!need) return undefined;
    for (const clue of mostTelling(need)) clues.add(clue);
  }
  return clues.size > 0 && clues.size <= CLAUSE_LIMIT ? [[...clues]] : undefined;
}

/** The share of cases that show a clue of each place, very roughly; words are told by themselves. */
const SHARES: Readonly<Record<CluePlace, number>> = {
  failure: 0.01,
  "response.json": 0.02,
  "response.status": 0.05,
  "response.field": 0.1,
  path: 0.2,
  author: 0.2,
  there: 0.2,
  "request.method": 0.3,
  "request.field": 0.3,
  "response.value": 1,
  "response.body": 1,
  "response.words": 1,
  "response.said": 1,
};

function mostTelling(need: Need): Clause {
  return need.reduce((a, b) => (shareOf(b) < shareOf(a) ? b : a), need[0] ?? []);
}

/** The share of cases that a clause leaves, roughly. */
export function shareOf(clause: Clause): number {
  return clause.reduce((sum, clue) => {
    const place = placeOf(clue);
    return sum + SHARES[place] * (SHARES[place] === 1 ? shareWith(clue.slice(place.length + 1)) : 1);
  }, 0);
}

export function placeOf(clue: Clue): CluePlace {
  return clue.slice(0, clue.indexOf(" ")) as CluePlace;
}

/** Words without which the pattern cannot match must stand in the text of this place. */
export function wordsNeed(
  place: "response.body" | "response.words" | "response.said" | `response.value ${string}:`,
  pattern: RegExp | string,
): Need | undefined {
  const groups = literalsOf(pattern);
  return groups.length > 0 ? groups.map((words) => words.map((word): Clue => `${place} ${word}`)) : undefined;
}

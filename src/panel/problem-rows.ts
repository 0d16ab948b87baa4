import { evidenceAsRead } from "../telling/evidence-text.ts";
import { gravityOf, keyOfProblem, type Problem, problemOf } from "../telling/problem.ts";
import type { Row } from "./row.ts";

/** Problems that are looked at: of a log of failures the first ones tell the story. */
export const LOOKED_AT = 1_000;

/** Different sentences of servers that are quoted for one group. */
const QUOTED = 2;

/** Rows that failed alike, in the order in which they began. */
export type ProblemGroup = {
  readonly key: string;
  readonly problem: Problem;
  readonly rows: readonly Row[];
  /** What the servers themselves said, word for word: the first few different sentences. */
  readonly said: readonly string[];
};

/** Groups problem rows that are diagnosed, the worst first, then the most frequent. */
export function groupProblems(rows: readonly Row[]): readonly ProblemGroup[] {
  const groups = new Map<string, { problem: Problem; rows: Row[] }>();
  for (const row of rows) {
    const problem = problemOfRow(row);
    const key = keyOfProblem(problem);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { problem, rows: [row] });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, said: sentencesOf(group.rows) }))
    .sort((a, b) => gravityOf(a.problem) - gravityOf(b.problem) || b.rows.length - a.rows.length);
}

/** Rows that asked for one address with one method: the same request again, or one that a page repeats. */
export type AskedAddress = { readonly first: Row; readonly count: number };

/** Each address of a group once, in the order of its first row. */
export function addressesOf(rows: readonly Row[]): readonly AskedAddress[] {
  const addresses = new Map<string, { first: Row; count: number }>();
  for (const row of rows) {
    const { method, url } = row.exchange.request;
    const key = `${method} ${url}`;
    const known = addresses.get(key);
    if (known) known.count++;
    else addresses.set(key, { first: row, count: 1 });
  }
  return [...addresses.values()];
}

/** In the order in which the overview has them: group by group, and at the end what it does not know yet. */
export function inOverviewOrder(problems: readonly Row[]): readonly Row[] {
  const known = problems.slice(0, LOOKED_AT).filter((row) => row.isDiagnosed);
  const grouped = groupProblems(known).flatMap(({ rows }) => rows);
  const told = new Set(grouped);
  return [...grouped, ...problems.filter((row) => !told.has(row))];
}

function sentencesOf(rows: readonly Row[]): readonly string[] {
  const sentences = new Set<string>();
  for (const { diagnosis } of rows) {
    if (diagnosis.said) sentences.add(evidenceAsRead(diagnosis.said.evidence));
    if (sentences.size === QUOTED) break;
  }
  return [...sentences];
}

/** What the overview says of a row. */
export function problemOfRow({ exchange, diagnosis, outcome, fault, change, losses }: Row): Problem {
  return problemOf(exchange, diagnosis, outcome, fault, { change, losses });
}

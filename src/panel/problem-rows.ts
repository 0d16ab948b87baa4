import { besideFavicons } from "../http/favicon.ts";
import { isErrorOutcome } from "../http/outcome.ts";
import { asRead } from "../telling/as-read.ts";
import { evidenceText } from "../telling/evidence-text.ts";
import { gravityOf, keyOfProblem, type Problem, problemOf, problemOfRedirect } from "../telling/problem.ts";
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

/**
 * The rows that a reader has to know of, in the order of the list: what failed, what only looks good where that is
 * known already, and redirects that lost something. Makes no diagnosis.
 */
export function problemRows(rows: readonly Row[]): readonly Row[] {
  return besideFavicons(found(rows), ({ exchange }) => exchange);
}

function found(rows: readonly Row[]): readonly Row[] {
  const failing = rows.filter(isFailing);
  const told = new Set(failing.filter((row) => !row.isPreflight).map(({ exchange }) => exchange.request.url));
  const chains = new Set(failing.flatMap(({ chain }) => chain?.id ?? []));
  const lossy = new Set(
    rows.flatMap((row) =>
      row.outcome === "redirect" && row.losses.length > 0 && row.chain ? row.chain.id : [],
    ),
  );
  return rows.filter((row) => {
    // What its preflight met is told with the request, what a redirect did with the end of its chain.
    if (isFailing(row)) return !row.isPreflight || !told.has(row.exchange.request.url);
    if (row.outcome === "redirect") return row.losses.length > 0 && !chains.has(row.chain?.id ?? "");
    if (row.isPreflight && told.has(row.exchange.request.url)) return false;
    if (row.chain && lossy.has(row.chain.id)) return false;
    return row.isDoubtful;
  });
}

export function isFailing(row: Row): boolean {
  return isErrorOutcome(row.outcome) && row.fault !== "stopped";
}

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
    if (diagnosis.said) sentences.add(asRead(evidenceText(diagnosis.said.evidence)));
    if (sentences.size === QUOTED) break;
  }
  return [...sentences];
}

function problemOfRow({ exchange, diagnosis, outcome, fault, change, losses }: Row): Problem {
  if (outcome === "redirect" && change)
    return problemOfRedirect(exchange, change, losses, diagnosis.author?.name ?? null);
  return problemOf(exchange, diagnosis, outcome, fault);
}

import { alikeProblems } from "../http/alike-problems.ts";
import type { Problem } from "../http/read.ts";
import { countOf } from "../telling/unread-told.ts";

/** Problems that are named; a file of another kind may have one in every entry. */
const LIMIT = 100;

/** That the reading of a file broke off. */
export function unreadable(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return { at: "file", expected: `a readable file: ${reason}` };
}

/** The first problems of a file, and how many more there are. */
export function firstProblems(all: readonly Problem[]): {
  readonly problems: readonly Problem[];
  readonly moreProblems: number;
} {
  const problems = alikeProblems(all).slice(0, LIMIT);
  return { problems, moreProblems: all.length - countOf(problems) };
}

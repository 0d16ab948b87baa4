import type { Problem } from "./read.ts";

/** The same that is wrong in many entries, once: at the first of them, with how often. */
export function alikeProblems(all: readonly Problem[]): readonly Problem[] {
  const first = new Map<string, { readonly problem: Problem; times: number }>();
  for (const problem of all) {
    const key = `${problem.at.replace(/\[\d+\]/g, "[]")} ${problem.expected}`;
    const known = first.get(key);
    if (known) known.times++;
    else first.set(key, { problem, times: 1 });
  }
  return [...first.values()].map(({ problem, times }) => (times === 1 ? problem : { ...problem, times }));
}

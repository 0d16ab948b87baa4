import type { CauseGroup } from "./knowledge.ts";

/**
 * The groups, each before those that it is `over`; else as they come. Throws where a group is over one
 * that is not there, or over itself by way of others.
 */
export function inPrecedence(groups: readonly CauseGroup[]): readonly CauseGroup[] {
  const placed = new Set<CauseGroup>();
  for (const { id, over = [] } of groups) {
    const unknown = over.find((other) => !groups.some((group) => group.id === other));
    if (unknown !== undefined) throw new Error(`${id} is over ${unknown}, which is no group of causes`);
  }
  function place(group: CauseGroup, above: readonly string[]): void {
    if (above.includes(group.id)) throw new Error(`over each other: ${[...above, group.id].join(", ")}`);
    if (placed.has(group)) return;
    for (const other of groups) if (other.over?.includes(group.id)) place(other, [...above, group.id]);
    placed.add(group);
  }
  for (const group of groups) place(group, []);
  return [...placed];
}

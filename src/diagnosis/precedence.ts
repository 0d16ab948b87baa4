import type { CauseGroup } from "./knowledge.ts";

/**
 * The groups, each before those that it is `over`; else as they come. Throws where a group is over one
 * that is not there, or over itself by way of others.
 */
export function inPrecedence(groups: readonly CauseGroup[]): readonly CauseGroup[] {
  const placed = new Set<CauseGroup>();
  const over = new Map(groups.map(({ id }) => [id, [] as CauseGroup[]]));
  for (const group of groups) {
    for (const other of group.over ?? []) {
      const those = over.get(other);
      if (!those) throw new Error(`${group.id} is over ${other}, which is no group of causes`);
      those.push(group);
    }
  }
  function place(group: CauseGroup, above: readonly string[]): void {
    if (above.includes(group.id)) throw new Error(`over each other: ${[...above, group.id].join(", ")}`);
    if (placed.has(group)) return;
    for (const other of over.get(group.id) ?? []) place(other, [...above, group.id]);
    placed.add(group);
  }
  for (const group of groups) place(group, []);
  return [...placed];
}

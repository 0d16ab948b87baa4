import type { Text } from "../diagnosis/text.ts";
import type { Row } from "./row.ts";

/** What came from one host, and who answered there as far as somebody looked. */
export type LoadedHost = { readonly host: string; readonly count: number; readonly who: readonly Text[] };

/** The hosts that the rows went to, the most frequent first. Makes no diagnosis. */
export function loadedHosts(rows: readonly Row[]): readonly LoadedHost[] {
  const hosts = new Map<string, { count: number; who: Map<string, Text> }>();
  for (const row of rows) {
    const { host } = row;
    const known = hosts.get(host) ?? { count: 0, who: new Map() };
    known.count++;
    if (row.isDiagnosed && row.diagnosis.author)
      known.who.set(row.diagnosis.author.id, row.diagnosis.author.name);
    hosts.set(host, known);
  }
  return [...hosts]
    .map(([host, { count, who }]) => ({ host, count, who: [...who.values()] }))
    .sort((a, b) => b.count - a.count);
}

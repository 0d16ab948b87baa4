import type { Cause, Certainty, Scope } from "../diagnosis/cause.ts";
import { any, type Condition } from "../diagnosis/condition/condition.ts";
import type { Source } from "../diagnosis/source.ts";
import type { MechanismId } from "./mechanisms.ts";

/** What a system says (its private codes, phrases or statuses), by the mechanism that it means. */
export type CauseTable = { readonly [Id in MechanismId]?: readonly [string, ...string[]] };

type Options<Prefix extends string> = {
  readonly certainty: Certainty;
  /** Whether the response says the entry. */
  readonly when: (entry: string) => Condition;
  /** All errors by default. */
  readonly on?: readonly Scope[];
  readonly sources: readonly Source[];
  /** Keeps the ids of a system's tables apart. */
  readonly prefix?: Prefix;
};

/**
 * One cause for each mechanism of the table. A list of codes is read and checked better as a table
 * than as thirty causes that differ in a word.
 */
export function causesOfTable<const Table extends CauseTable, const Prefix extends string = "">(
  table: Table & { readonly [Id in Exclude<keyof Table, MechanismId>]: never },
  { certainty, when, on = ["4xx", "5xx"], sources, prefix }: Options<Prefix>,
): readonly Cause<`${Prefix}${keyof Table & string}`, MechanismId>[] {
  const rows = Object.entries(table) as [keyof Table & MechanismId, readonly string[]][];
  return rows.map(([mechanism, entries]) => ({
    id: `${prefix ?? ("" as Prefix)}${mechanism}` as const,
    mechanism,
    on,
    certainty,
    when: any(...entries.map(when)),
    sources,
  }));
}

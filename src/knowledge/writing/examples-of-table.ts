import type { Examples } from "../../diagnosis/examples.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { exchange } from "./exchange.ts";

/** Examples for every entry of a table: each fires its own mechanism and is silent for the next one. */
export function examplesOfTable<const Table extends CauseTable, const Prefix extends string = "">(
  table: Table,
  say: (entry: string) => string,
  prefix?: Prefix,
): Record<`${Prefix}${keyof Table & string}`, Examples> {
  const rows = Object.entries(table) as [keyof Table & string, readonly [string, ...string[]]][];
  const examples = rows.map(([mechanism, entries], index) => {
    const other = rows[(index + 1) % rows.length]?.[1][0] ?? "";
    const [first, ...rest] = entries;
    const silent = other === first ? exchange({ status: 404, body: "nothing of it" }) : say(other);
    return [`${prefix ?? ""}${mechanism}`, { fires: [say(first), ...rest.map(say)], silent: [silent] }];
  });
  return Object.fromEntries(examples) as Record<`${Prefix}${keyof Table & string}`, Examples>;
}

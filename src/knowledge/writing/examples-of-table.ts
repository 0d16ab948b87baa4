import type { Examples } from "../../diagnosis/examples.ts";
import { exchange } from "./exchange.ts";
import type { SpokenCodes } from "./vendor-codes.ts";

/** What is said, by the id of the cause without its prefix. */
type Lists = { readonly [Id in string]: readonly [string, ...string[]] };

/** Examples for every entry of a table: each fires its own cause and is silent for the next one. */
export function examplesOfTable<const Table extends Lists, const Prefix extends string = "">(
  table: Table,
  say: (entry: string) => string,
  prefix?: Prefix,
): Record<`${Prefix}${keyof Table & string}`, Examples> {
  const rows = Object.entries(table);
  const examples = rows.map(([id, entries], index) => {
    const other = rows[(index + 1) % rows.length]?.[1][0] ?? "";
    const [first, ...rest] = entries;
    const silent = other === first ? exchange({ status: 404, body: "nothing of it" }) : say(other);
    return [`${prefix ?? ""}${id}`, { fires: [say(first), ...rest.map(say)], silent: [silent] }];
  });
  return Object.fromEntries(examples) as Record<`${Prefix}${keyof Table & string}`, Examples>;
}

/** The same for codes that have words of their own. */
export function examplesOfSpoken<const Rows extends SpokenCodes>(
  rows: Rows,
  say: (code: string) => string,
): Record<keyof Rows & string, Examples> {
  const lists = Object.entries(rows).map(([id, { codes }]) => [id, codes] as const);
  return examplesOfTable(Object.fromEntries(lists), say) as Record<keyof Rows & string, Examples>;
}

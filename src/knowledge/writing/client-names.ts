import type { Source } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";

/** How one program, its log or its pages word what the catalogue has an entry for. */
export type ClientNames = {
  readonly client: Text;
  readonly source: Source;
  /**
   * By the id of the entry (lookup/entries.ts): whole names, or the words of a line that never change.
   * Of two names in a pasted line the longer one counts.
   */
  readonly names: Readonly<Record<string, readonly string[]>>;
};

export function defineNames(names: ClientNames): ClientNames {
  return names;
}

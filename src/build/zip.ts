import { type Zippable, zipSync } from "fflate";

/** Name (with `/` between folders) and contents. */
export type ZipEntry = readonly [name: string, contents: Uint8Array];

/**
 * Made of numbers of the local clock, as a ZIP keeps time: the same bytes in every zone. 1980 is the first year
 * that it can hold.
 */
const TIME = new Date(1980, 0, 1);

/** A ZIP that tells nothing but its entries: whatever their order, the day and the machine, the same bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(sorted);
  return zipSync(files, { level: 9, mtime: TIME });
}

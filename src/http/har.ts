import type { Exchange } from "./exchange.ts";
import { readHarEntry } from "./har-entry.ts";
import { type Problem, Reader } from "./read.ts";

export type Har = {
  readonly exchanges: readonly Exchange[];
  /** What could not be read, with the entry and the field; the rest is still there. */
  readonly problems: readonly Problem[];
};

/**
 * Reads a HAR 1.2 log that was parsed from JSON: a file, or what `getHAR()` resolves to. Never throws.
 */
export function readHar(value: unknown): Har {
  const problems: Problem[] = [];
  const entries = logOf(value, problems).get("entries");
  if (entries.missing) {
    problems.push({ at: "log.entries", expected: "an array of entries: this is not a HAR file" });
    return { exchanges: [], problems };
  }
  const read = readEntries(entries.items().map((entry) => entry.raw));
  return { ...read, problems: [...problems, ...read.problems] };
}

/** The log of a parsed HAR. Firefox gives the log itself, without the outer `log`. */
export function logOf(value: unknown, problems: Problem[]): Reader {
  const root = new Reader(value, "", problems);
  const log = root.get("log");
  return log.isObject ? log : root;
}

/** Reads entries of a HAR log. @param first the place of the first one among the log's entries. */
export function readEntries(entries: readonly unknown[], first = 0): Har {
  const exchanges: Exchange[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const at = first + index;
    const read = readHarEntry(entry, `har-${at}`, `log.entries[${at}]`);
    for (const problem of read.problems) problems.push(problem);
    if (read.exchange) exchanges.push(read.exchange);
  });
  return { exchanges, problems };
}

/** Reads a HAR file's text. A text that is not JSON gives one problem that says where it broke. */
export function readHarText(text: string): Har {
  try {
    return readHar(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "unknown";
    return { exchanges: [], problems: [{ at: "file", expected: `JSON: ${reason}` }] };
  }
}

import type { Exchange } from "./exchange.ts";
import { fileKindOf } from "./file-kind.ts";
import { type Dialect, dialectOf } from "./har-dialect.ts";
import { readHarEntry } from "./har-entry.ts";
import { rescuedLog } from "./har-rescue.ts";
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
  const log = logOf(value, problems);
  const entries = log.get("entries");
  if (entries.missing) {
    problems.push({ at: "log.entries", expected: "an array of entries: this is not a HAR file" });
    return { exchanges: [], problems };
  }
  const read = readEntries(
    entries.items().map((entry) => entry.raw),
    dialectOf(log.get("creator").raw),
  );
  return { ...read, problems: [...problems, ...read.problems] };
}

/** The log of a parsed HAR. Firefox gives the log itself, without the outer `log`. */
export function logOf(value: unknown, problems: Problem[]): Reader {
  const root = new Reader(value, "", problems);
  const log = root.get("log");
  return log.isObject ? log : root;
}

/** Reads entries of a HAR log. @param first the place of the first one among the log's entries. */
export function readEntries(entries: readonly unknown[], dialect: Dialect, first = 0): Har {
  const exchanges: Exchange[] = [];
  const problems: Problem[] = [];
  entries.forEach((entry, index) => {
    const at = first + index;
    const read = readHarEntry(entry, `har-${at}`, `log.entries[${at}]`, dialect);
    for (const problem of read.problems) problems.push(problem);
    if (read.exchange) exchanges.push(read.exchange);
  });
  return { exchanges, problems };
}

/**
 * Reads a HAR file's text. A text that is not JSON gives one problem that says where it broke, and the entries before
 * and, where only its writing is odd, behind that place.
 */
export function readHarText(text: string): Har {
  const { value, broken } = parseHarText(text);
  if (!broken) return readHar(value);
  const { exchanges, problems } = readHar(value);
  return { exchanges, problems: [broken, ...problems] };
}

/** Parses a HAR file's text, untrusted; where it is not JSON, what could be rescued of it, and why it is none. */
export function parseHarText(text: string): { readonly value: unknown; readonly broken: Problem | null } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")), broken: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : "unknown";
    const log = rescuedLog(text);
    const file = fileKindOf(text);
    const read = log.entries.filter((entry) => entry !== null).length;
    const broken = { at: "file", expected: `JSON: ${reason}`, read, ...(file ? { file } : {}) };
    return { value: { log }, broken };
  }
}

import { escapeUnprintable } from "../http/unprintable.ts";

/** Longest error that is printed, in characters: some quote what they could not read. */
const ERROR_LIMIT = 500;

/** One cell or line of what comes from a file or a network: nothing in it moves or forges what is printed. */
export function inTerminal(words: string): string {
  return escapeUnprintable(words);
}

/** Prints lines. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${inTerminal(line)}\n`).join(""));
}

/**
 * Prints JSON that a terminal shows as it is: JSON itself escapes C0 alone, and reads the other escapes
 * back as the same characters.
 */
export function printJson(value: unknown): void {
  // Line ends are of the layout: within a string JSON has escaped them.
  const lines = JSON.stringify(value, null, 1).split("\n");
  printLines(lines);
}

/** Says on the error output what went wrong. */
export function printError(words: string): void {
  const shown = words.length > ERROR_LIMIT ? `${words.slice(0, ERROR_LIMIT - 1)}…` : words;
  process.stderr.write(`${inTerminal(shown)}\n`);
}

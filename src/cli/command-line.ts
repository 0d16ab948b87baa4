import { parseArgs } from "node:util";
import { printError, printLines } from "./terminal.ts";

export type CommandLine = {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** What was given to the flags that want something: `--worked FILE`. */
  readonly values: ReadonlyMap<string, string>;
  /** Says how the command is used, and ends it with 2. */
  readonly refuse: () => never;
};

/**
 * Words and flags of this process. `--help` prints the usage and ends with 0; a flag that is not known ends with 2.
 *
 * @param flags without their dashes; they stand alone. @param wanting those that want a value behind them.
 */
export function commandLine(
  usage: string,
  flags: readonly string[],
  wanting: readonly string[] = [],
): CommandLine {
  const refuse = (): never => {
    printError(`usage: ${usage}`);
    process.exit(2);
  };
  const options = Object.fromEntries([
    ...["help", ...flags].map((flag) => [flag, { type: "boolean" as const }] as const),
    ...wanting.map((flag) => [flag, { type: "string" as const }] as const),
  ]);
  try {
    const { positionals, values } = parseArgs({ args: codesAsWords(), allowPositionals: true, options });
    if ("help" in values) {
      printLines([`usage: ${usage}`]);
      process.exit(0);
    }
    const given = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return { words: positionals, flags: new Set(Object.keys(values)), values: new Map(given), refuse };
  } catch (error) {
    printError(error instanceof Error ? error.message : "unknown option");
    return refuse();
  }
}

/** Some codes are negative numbers (JSON-RPC: -32601), which no flag of ours looks like. */
function codesAsWords(): string[] {
  const given = process.argv.slice(2);
  const codes = given.filter((word) => /^-\d+$/.test(word));
  const others = given.filter((word) => !codes.includes(word));
  return codes.length === 0 ? given : [...others, "--", ...codes];
}

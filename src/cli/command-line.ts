import { parseArgs } from "node:util";
import { printError, printLines } from "./terminal.ts";

export type CommandLine = {
  readonly words: readonly string[];
  readonly flags: ReadonlySet<string>;
  /** Says how the command is used, and ends it with 2. */
  readonly refuse: () => never;
};

/**
 * Words and flags of this process. `--help` prints the usage and ends with 0; a flag that is not known ends with 2.
 *
 * @param flags without their dashes; all stand alone.
 */
export function commandLine(usage: string, flags: readonly string[]): CommandLine {
  const refuse = (): never => {
    printError(`usage: ${usage}`);
    process.exit(2);
  };
  const options = Object.fromEntries(["help", ...flags].map((flag) => [flag, { type: "boolean" as const }]));
  try {
    const { positionals, values } = parseArgs({ allowPositionals: true, options });
    if ("help" in values) {
      printLines([`usage: ${usage}`]);
      process.exit(0);
    }
    return { words: positionals, flags: new Set(Object.keys(values)), refuse };
  } catch (error) {
    printError(error instanceof Error ? error.message : "unknown option");
    return refuse();
  }
}

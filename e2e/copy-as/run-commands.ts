import { spawn } from "node:child_process";

/** How a command of many ended. */
export type Run = { readonly exit: number; readonly said: string };

/** Names the request that a command makes, so that what arrives is found again. */
export const MARK = "x-run";

/**
 * Runs commands one after the other in one real bash, with the real curl. All that is changed is where
 * the connection goes, which name the request bears, and that the reader's own settings do not count.
 */
export async function runCommands(commands: readonly string[], port: number): Promise<readonly Run[]> {
  const script = [
    `curl() { command curl -q -sS --noproxy '*' --max-time 20 --connect-to "::127.0.0.1:${port}" -H "${MARK}: $RUN" -o /dev/null "$@"; }`,
    ...commands.flatMap((command, index) => [
      `RUN=${index}`,
      `said=$({ ${command}`,
      `} 2>&1); printf '%s\\t%s\\0' "$?" "$said"`,
    ]),
  ].join("\n");
  const output = await bash(["--norc", "--noprofile", "-s"], script);
  return output
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const tab = line.indexOf("\t");
      return { exit: Number(line.slice(0, tab)), said: line.slice(tab + 1) };
    });
}

/** Gives bash a script to read, and resolves with what it wrote; its errors end the test. */
export function bash(options: readonly string[], script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const shell = spawn("bash", options, { stdio: ["pipe", "pipe", "ignore"] });
    let output = "";
    shell.stdout.setEncoding("utf8");
    shell.stdout.on("data", (text: string) => {
      output += text;
    });
    shell.on("error", reject);
    shell.on("close", () => resolve(output));
    shell.stdin.on("error", reject);
    shell.stdin.end(`${script}\n`);
  });
}

import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

/**
 * `npm test`: what the machine needs with the check beside it, unit tests, build, Firefox's linter, browser tests, in
 * this order; stops at the first that fails. Ends with one plain line, "N passed, N failed", over all of them; where the
 * machine lacks something, with what to type. Options go to Playwright: `npm test -- --workers=5`.
 */
const UNIT = "test-results/unit.json";
const BROWSER = "test-results/browser.json";

function run(script: string, options: readonly string[] = []): boolean {
  process.stdout.write(`\n> ${[script, ...options].join(" ")}\n`);
  return spawnSync("npm", ["run", "-s", script, "--", ...options], { stdio: "inherit" }).status === 0;
}

/** Runs beside what is run meanwhile; `printed` shows what it said and whether it went well. */
function runBeside(script: string): { readonly printed: () => Promise<boolean>; readonly stop: () => void } {
  const child = spawn("npm", ["run", "-s", script], { stdio: ["ignore", "pipe", "pipe"], detached: true });
  const said: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => said.push(part));
  child.stderr.on("data", (part: Buffer) => said.push(part));
  const ended = new Promise<boolean>((resolve) => child.on("close", (code) => resolve(code === 0)));
  return {
    printed: async () => {
      const isWell = await ended;
      process.stdout.write(`\n> ${script}\n${Buffer.concat(said).toString()}`);
      return isWell;
    },
    // npm and what it started, which does not end with it; none is left where it has ended by itself.
    stop: () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
    },
  };
}

type Count = { readonly passed: number; readonly failed: number };

function unitCount(): Count {
  if (!existsSync(UNIT)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(UNIT, "utf8"));
  return { passed: numPassedTests, failed: numFailedTests };
}

function browserCount(): Count {
  if (!existsSync(BROWSER)) return { passed: 0, failed: 0 };
  const { stats, errors } = JSON.parse(readFileSync(BROWSER, "utf8"));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

// To install is to wait for the network and the disk, to check is to compute.
const check = runBeside("check");
if (!run("machine")) {
  check.stop();
  process.exit(1);
}
for (const file of [UNIT, BROWSER]) rmSync(file, { force: true });
const steps = ["test:unit", "build", "lint:firefox", "test:browsers"];
const broken = (await check.printed())
  ? steps.find((step) => !run(step, step === "test:browsers" ? process.argv.slice(2) : []))
  : "check";
const unit = unitCount();
const browser = browserCount();
const counted = unit.failed + browser.failed;
// A step that broke without a failing test (types, lint, build) is one failure too.
const failed = counted > 0 ? counted : broken ? 1 : 0;
process.stdout.write(`\n${unit.passed + browser.passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

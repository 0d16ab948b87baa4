import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";

/**
 * `npm test`: what the machine needs, check, unit tests, build, Firefox's linter, browser tests, in this order; stops at
 * the first that fails. Ends with one plain line, "N passed, N failed", over all of them; where the machine lacks
 * something, with what to type. Options go to Playwright: `npm test -- --workers=5`.
 */
const UNIT = "test-results/unit.json";
const BROWSER = "test-results/browser.json";

function run(script: string, options: readonly string[] = []): boolean {
  process.stdout.write(`\n> ${[script, ...options].join(" ")}\n`);
  return spawnSync("npm", ["run", "-s", script, "--", ...options], { stdio: "inherit" }).status === 0;
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

if (!run("machine")) process.exit(1);
for (const file of [UNIT, BROWSER]) rmSync(file, { force: true });
const steps = ["check", "test:unit", "build", "lint:firefox", "test:browsers"];
const broken = steps.find((step) => !run(step, step === "test:browsers" ? process.argv.slice(2) : []));
const unit = unitCount();
const browser = browserCount();
const counted = unit.failed + browser.failed;
// A step that broke without a failing test (types, lint, build) is one failure too.
const failed = counted > 0 ? counted : broken ? 1 : 0;
process.stdout.write(`\n${unit.passed + browser.passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";

/**
 * `npm run test:packages`, after `npm run package`: the ZIPs as the stores get them, unpacked elsewhere; Firefox's linter over
 * one, and the specs of badge, popup and panel in both browsers.
 */
const PACKAGES = path.resolve(import.meta.dirname, "../dist/packages");
const SPECS = ["badge", "popup.spec", "popup-page", "panel-annotates", "panel-truth", "redirect-panel"];

const unpacked = mkdtempSync(path.join(tmpdir(), "status-lens-packages-"));
for (const browser of ["chromium", "firefox"]) {
  const name = readdirSync(PACKAGES).find((file) => file.endsWith(`-${browser}.zip`));
  if (!name) throw new Error(`no package for ${browser} in ${PACKAGES}: run npm run package first`);
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(path.join(PACKAGES, name))))) {
    const target = path.join(unpacked, browser, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

function run(...words: readonly string[]): boolean {
  const env = { ...process.env, STATUS_LENS_DIST: unpacked };
  return spawnSync("npx", ["--no-install", ...words], { stdio: "inherit", env }).status === 0;
}

const projects = ["--project=chromium", "--project=firefox"];
const holds = run("tsx", "e2e/lint-firefox.ts") && run("playwright", "test", ...projects, ...SPECS);
rmSync(unpacked, { recursive: true });
process.exitCode = holds ? 0 : 1;

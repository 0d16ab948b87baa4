import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";

/**
 * `npm run test:packages`, after `npm run package`: the ZIPs as the stores get them, unpacked elsewhere; Firefox's linter over
 * one, and the specs of badge, popup and panel in both browsers.
 */
const PACKAGES = path.resolve(import.meta.dirname, "../dist/packages");
const { version } = JSON.parse(readFileSync(path.join(import.meta.dirname, "../package.json"), "utf8"));
const SPECS = ["badge", "popup.spec", "popup-page", "panel-annotates", "panel-truth", "redirect-panel"];

/** The files of a package, after its checksum. */
function contentsOf(browser: string): Readonly<Record<string, Uint8Array>> {
  const name = `status-lens-${version}-${browser}.zip`;
  const file = path.join(PACKAGES, name);
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run package writes it`);
  const bytes = readFileSync(file);
  const sum = createHash("sha256").update(bytes).digest("hex");
  if (!readFileSync(path.join(PACKAGES, "SHA256SUMS"), "utf8").includes(`${sum}  ${name}\n`))
    throw new Error(`${name} is not the one of SHA256SUMS`);
  return unzipSync(bytes);
}

const contents = Object.fromEntries(["chromium", "firefox"].map((browser) => [browser, contentsOf(browser)]));
const unpacked = mkdtempSync(path.join(tmpdir(), "status-lens-packages-"));

function run(...words: readonly string[]): boolean {
  const env = { ...process.env, STATUS_LENS_DIST: unpacked };
  return spawnSync("npx", ["--no-install", ...words], { stdio: "inherit", env }).status === 0;
}

try {
  for (const [browser, files] of Object.entries(contents)) {
    for (const [file, bytes] of Object.entries(files)) {
      const target = path.join(unpacked, browser, file);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
  }
  const projects = ["chromium", "chromium-oldest", "firefox"].map((name) => `--project=${name}`);
  const holds = run("tsx", "e2e/lint-firefox.ts") && run("playwright", "test", ...projects, ...SPECS);
  process.exitCode = holds ? 0 : 1;
} finally {
  rmSync(unpacked, { recursive: true });
}

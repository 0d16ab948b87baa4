import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type ZipEntry, zip } from "./zip.ts";

/**
 * `npm run package`: builds both browsers' extensions and writes what the stores take into `dist/packages`: a ZIP for
 * each, one of the sources for review, and their checksums. The same commit makes the same bytes, wherever it is made.
 */
const ROOT = path.resolve(import.meta.dirname, "../..");
const PACKAGES = path.join(ROOT, "dist/packages");

function filesBelow(folder: string): readonly ZipEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).replaceAll(path.sep, "/"), readFileSync(file)]);
}

function git(...words: readonly string[]): string {
  return execFileSync("git", words, { cwd: ROOT, encoding: "utf8" });
}

/** As committed: what a review builds has to be what a commit names. */
function sources(): readonly ZipEntry[] {
  const changed = git("status", "--porcelain");
  if (changed !== "") throw new Error(`not committed, so no commit names it:\n${changed}`);
  return git("ls-files", "-z")
    .split("\0")
    .filter((name) => name !== "")
    .map((name) => [name, readFileSync(path.join(ROOT, name))]);
}

const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
const sourceFiles = sources();
execFileSync("npm", ["run", "-s", "build"], { cwd: ROOT, stdio: "inherit" });
rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
const packages: readonly (readonly [string, readonly ZipEntry[]])[] = [
  ["chromium", filesBelow(path.join(ROOT, "dist/chromium"))],
  ["firefox", filesBelow(path.join(ROOT, "dist/firefox"))],
  ["sources", sourceFiles],
];
const sums = packages.map(([of, entries]) => {
  const name = `status-lens-${version}-${of}.zip`;
  const bytes = zip(entries);
  writeFileSync(path.join(PACKAGES, name), bytes);
  process.stdout.write(`${name}: ${entries.length} files, ${Math.round(bytes.length / 1000)} kB\n`);
  return `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`;
});
writeFileSync(path.join(PACKAGES, "SHA256SUMS"), sums.join(""));

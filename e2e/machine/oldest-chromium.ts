import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";

const CACHE = path.resolve(import.meta.dirname, "../../node_modules/.cache/oldest-chromium");
const PACKAGES = ["chromium", "chromium-common"];
const PROGRAM = "usr/lib/chromium/chromium";

/** The Chromium that was fetched before; null where none was. */
export function oldestChromium(): string | null {
  if (!existsSync(CACHE)) return null;
  const programs = readdirSync(CACHE).map((folder) => path.join(CACHE, folder, PROGRAM));
  return programs.find((program) => existsSync(program)) ?? null;
}

/**
 * Fetches the oldest Chromium that Debian's archive offers. It is unpacked, not installed: the libraries
 * come with the installed one. Takes 100 MB of the net and 330 of the disk, once.
 *
 * @throws Error with what kept it from being had.
 */
export function fetchOldestChromium(): void {
  const version = oldestOffered();
  if (!version) throw new Error("apt offers no package chromium here");
  mkdirSync(CACHE, { recursive: true });
  // Beside the cache until it is complete: what is in the cache can be run.
  const unpacked = mkdtempSync(`${CACHE}-`);
  try {
    run("apt-get", ["download", "-q", ...PACKAGES.map((name) => `${name}=${version}`)], unpacked);
    for (const file of readdirSync(unpacked)) run("dpkg-deb", ["--extract", file, "."], unpacked);
    run(path.join(unpacked, PROGRAM), ["--version"], unpacked);
    for (const file of readdirSync(unpacked)) if (file.endsWith(".deb")) rmSync(path.join(unpacked, file));
    renameSync(unpacked, path.join(CACHE, version));
  } catch (error) {
    throw new Error(`Chromium ${version} could not be fetched and started: ${saidBy(error)}`);
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

function oldestOffered(): string | null {
  const offered = offeredVersions();
  if (offered.length > 0 || process.getuid?.() !== 0) return oldestOf(offered);
  try {
    run("apt-get", ["update", "-qq"]);
  } catch {
    return null;
  }
  return oldestOf(offeredVersions());
}

function offeredVersions(): readonly string[] {
  try {
    return run("apt-cache", ["madison", "chromium"])
      .split("\n")
      .filter((line) => line.trimEnd().endsWith("Packages"))
      .flatMap((line) => line.split("|")[1]?.trim() ?? []);
  } catch {
    // No apt on this machine.
    return [];
  }
}

function oldestOf(versions: readonly string[]): string | null {
  return versions.toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }))[0] ?? null;
}

function run(command: string, args: readonly string[], cwd = "."): string {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** What a command said last, at most 500 characters. */
function saidBy(error: unknown): string {
  const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
  return (stderr?.trim() || message).slice(-500);
}
